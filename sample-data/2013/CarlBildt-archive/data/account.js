window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "sample@example.invalid",
      "createdVia" : "web",
      "username" : "CarlBildt",
      "accountId" : "2196125634549",
      "createdAt" : "2010-01-01T00:00:00.000Z",
      "accountDisplayName" : "Carl Bildt"
    }
  }
]