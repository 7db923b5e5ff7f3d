window.YTD.following.part0 = [ {
  "following" : {
    "accountId" : "819992522109894658",
    "userLink" : "https://twitter.com/intent/user?user_id=819992522109894658"
  }
}, {
  "following" : {
    "accountId" : "12",
    "userLink" : "https://twitter.com/intent/user?user_id=12"
  }
} ]