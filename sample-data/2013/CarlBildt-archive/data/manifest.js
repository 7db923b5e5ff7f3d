window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "2196125634549",
    "userName" : "CarlBildt",
    "displayName" : "Carl Bildt"
  },
  "archiveInfo" : {
    "sizeBytes" : "345377",
    "generationDate" : "2013-07-01T07:30:00.000Z",
    "isPartialArchive" : false,
    "maxPartSizeBytes" : "53687091200"
  },
  "dataTypes" : {
    "account" : { "files" : [ { "fileName" : "data/account.js", "globalName" : "YTD.account.part0", "count" : "1" } ] },
    "follower" : { "files" : [ { "fileName" : "data/follower.js", "globalName" : "YTD.follower.part0" } ] },
    "following" : { "files" : [ { "fileName" : "data/following.js", "globalName" : "YTD.following.part0", "count" : "68" } ] }
  }
}