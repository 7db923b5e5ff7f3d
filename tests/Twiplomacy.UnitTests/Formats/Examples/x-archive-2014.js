Grailbird.data.tweets_2014_06 =
 [ {
  "source" : "web",
  "entities" : { "user_mentions" : [ { "name" : "Ministry B", "screen_name" : "mfa_b", "indices" : [ 0, 6 ], "id_str" : "102", "id" : 102 } ], "media" : [ ], "hashtags" : [ { "text" : "UN", "indices" : [ 8, 11 ] } ], "urls" : [ ] },
  "geo" : { },
  "id_str" : "477000000000000011",
  "text" : "@mfa_b #UN thanks",
  "id" : 477000000000000011,
  "created_at" : "2014-06-12 09:00:00 +0000",
  "in_reply_to_user_id" : 102,
  "user" : { "name" : "Owner", "screen_name" : "owner", "protected" : false, "id_str" : "100", "id" : 100, "verified" : true }
}, {
  "entities" : { "user_mentions" : [ { "name" : "Ministry A", "screen_name" : "mfa_a", "indices" : [ 3, 9 ], "id_str" : "101", "id" : 101 } ], "hashtags" : [ ], "urls" : [ ] },
  "id_str" : "477000000000000012",
  "text" : "RT @mfa_a: hello",
  "created_at" : "2014-06-13 09:00:00 +0000",
  "retweeted_status" : { "id_str" : "476000000000000001", "text" : "hello", "user" : { "name" : "Ministry A", "screen_name" : "mfa_a", "id_str" : "101", "id" : 101 } },
  "user" : { "name" : "Owner", "screen_name" : "owner", "id_str" : "100", "id" : 100 }
} ]
