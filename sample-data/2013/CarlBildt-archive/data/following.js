window.YTD.following.part0 = [
  {
    "following" : {
      "accountId" : "647560718435580408",
      "userLink" : "https://twitter.com/intent/user?user_id=647560718435580408"
    }
  },
  {
    "following" : {
      "accountId" : "53197835085369",
      "userLink" : "https://twitter.com/intent/user?user_id=53197835085369"
    }
  },
  {
    "following" : {
      "accountId" : "3028145612041043",
      "userLink" : "https://twitter.com/intent/user?user_id=3028145612041043"
    }
  },
  {
    "following" : {
      "accountId" : "48359985252451",
      "userLink" : "https://twitter.com/intent/user?user_id=48359985252451"
    }
  },
  {
    "following" : {
      "accountId" : "2792507770857410",
      "userLink" : "https://twitter.com/intent/user?user_id=2792507770857410"
    }
  },
  {
    "following" : {
      "accountId" : "5869185734646811",
      "userLink" : "https://twitter.com/intent/user?user_id=5869185734646811"
    }
  },
  {
    "following" : {
      "accountId" : "27274257826499",
      "userLink" : "https://twitter.com/intent/user?user_id=27274257826499"
    }
  },
  {
    "following" : {
      "accountId" : "55647217488784",
      "userLink" : "https://twitter.com/intent/user?user_id=55647217488784"
    }
  },
  {
    "following" : {
      "accountId" : "631642884919830484",
      "userLink" : "https://twitter.com/intent/user?user_id=631642884919830484"
    }
  },
  {
    "following" : {
      "accountId" : "568222357742484416",
      "userLink" : "https://twitter.com/intent/user?user_id=568222357742484416"
    }
  },
  {
    "following" : {
      "accountId" : "2068964850332875",
      "userLink" : "https://twitter.com/intent/user?user_id=2068964850332875"
    }
  },
  {
    "following" : {
      "accountId" : "39426247056422",
      "userLink" : "https://twitter.com/intent/user?user_id=39426247056422"
    }
  },
  {
    "following" : {
      "accountId" : "2718160454443636",
      "userLink" : "https://twitter.com/intent/user?user_id=2718160454443636"
    }
  },
  {
    "following" : {
      "accountId" : "620016153281255904",
      "userLink" : "https://twitter.com/intent/user?user_id=620016153281255904"
    }
  },
  {
    "following" : {
      "accountId" : "397275511278295680",
      "userLink" : "https://twitter.com/intent/user?user_id=397275511278295680"
    }
  },
  {
    "following" : {
      "accountId" : "3267440469349",
      "userLink" : "https://twitter.com/intent/user?user_id=3267440469349"
    }
  },
  {
    "following" : {
      "accountId" : "4045473722939",
      "userLink" : "https://twitter.com/intent/user?user_id=4045473722939"
    }
  },
  {
    "following" : {
      "accountId" : "32068276494152",
      "userLink" : "https://twitter.com/intent/user?user_id=32068276494152"
    }
  },
  {
    "following" : {
      "accountId" : "2797978550643",
      "userLink" : "https://twitter.com/intent/user?user_id=2797978550643"
    }
  },
  {
    "following" : {
      "accountId" : "623133630003505124",
      "userLink" : "https://twitter.com/intent/user?user_id=623133630003505124"
    }
  },
  {
    "following" : {
      "accountId" : "209315943366223408",
      "userLink" : "https://twitter.com/intent/user?user_id=209315943366223408"
    }
  },
  {
    "following" : {
      "accountId" : "3462180825216802",
      "userLink" : "https://twitter.com/intent/user?user_id=3462180825216802"
    }
  },
  {
    "following" : {
      "accountId" : "611195188461937894",
      "userLink" : "https://twitter.com/intent/user?user_id=611195188461937894"
    }
  },
  {
    "following" : {
      "accountId" : "623407719714477652",
      "userLink" : "https://twitter.com/intent/user?user_id=623407719714477652"
    }
  },
  {
    "following" : {
      "accountId" : "2504762787153",
      "userLink" : "https://twitter.com/intent/user?user_id=2504762787153"
    }
  },
  {
    "following" : {
      "accountId" : "156796714527362456",
      "userLink" : "https://twitter.com/intent/user?user_id=156796714527362456"
    }
  },
  {
    "following" : {
      "accountId" : "610800233878194254",
      "userLink" : "https://twitter.com/intent/user?user_id=610800233878194254"
    }
  },
  {
    "following" : {
      "accountId" : "1907144185161",
      "userLink" : "https://twitter.com/intent/user?user_id=1907144185161"
    }
  },
  {
    "following" : {
      "accountId" : "1388279856795890",
      "userLink" : "https://twitter.com/intent/user?user_id=1388279856795890"
    }
  },
  {
    "following" : {
      "accountId" : "202863713289694576",
      "userLink" : "https://twitter.com/intent/user?user_id=202863713289694576"
    }
  },
  {
    "following" : {
      "accountId" : "600690869927317039",
      "userLink" : "https://twitter.com/intent/user?user_id=600690869927317039"
    }
  },
  {
    "following" : {
      "accountId" : "602064236358022547",
      "userLink" : "https://twitter.com/intent/user?user_id=602064236358022547"
    }
  },
  {
    "following" : {
      "accountId" : "649302715233851304",
      "userLink" : "https://twitter.com/intent/user?user_id=649302715233851304"
    }
  },
  {
    "following" : {
      "accountId" : "47366575240801",
      "userLink" : "https://twitter.com/intent/user?user_id=47366575240801"
    }
  },
  {
    "following" : {
      "accountId" : "12390373508354",
      "userLink" : "https://twitter.com/intent/user?user_id=12390373508354"
    }
  },
  {
    "following" : {
      "accountId" : "508292777542995328",
      "userLink" : "https://twitter.com/intent/user?user_id=508292777542995328"
    }
  },
  {
    "following" : {
      "accountId" : "3654033079700",
      "userLink" : "https://twitter.com/intent/user?user_id=3654033079700"
    }
  },
  {
    "following" : {
      "accountId" : "3378453111717348",
      "userLink" : "https://twitter.com/intent/user?user_id=3378453111717348"
    }
  },
  {
    "following" : {
      "accountId" : "642288350584678000",
      "userLink" : "https://twitter.com/intent/user?user_id=642288350584678000"
    }
  },
  {
    "following" : {
      "accountId" : "443014862582751360",
      "userLink" : "https://twitter.com/intent/user?user_id=443014862582751360"
    }
  },
  {
    "following" : {
      "accountId" : "603741850243187766",
      "userLink" : "https://twitter.com/intent/user?user_id=603741850243187766"
    }
  },
  {
    "following" : {
      "accountId" : "40499450725487",
      "userLink" : "https://twitter.com/intent/user?user_id=40499450725487"
    }
  },
  {
    "following" : {
      "accountId" : "5327220710408609",
      "userLink" : "https://twitter.com/intent/user?user_id=5327220710408609"
    }
  },
  {
    "following" : {
      "accountId" : "28527083214944",
      "userLink" : "https://twitter.com/intent/user?user_id=28527083214944"
    }
  },
  {
    "following" : {
      "accountId" : "617252929764819586",
      "userLink" : "https://twitter.com/intent/user?user_id=617252929764819586"
    }
  },
  {
    "following" : {
      "accountId" : "649514785049584496",
      "userLink" : "https://twitter.com/intent/user?user_id=649514785049584496"
    }
  },
  {
    "following" : {
      "accountId" : "4608285221581783",
      "userLink" : "https://twitter.com/intent/user?user_id=4608285221581783"
    }
  },
  {
    "following" : {
      "accountId" : "3439938765188187",
      "userLink" : "https://twitter.com/intent/user?user_id=3439938765188187"
    }
  },
  {
    "following" : {
      "accountId" : "2009753916560",
      "userLink" : "https://twitter.com/intent/user?user_id=2009753916560"
    }
  },
  {
    "following" : {
      "accountId" : "420839170151619200",
      "userLink" : "https://twitter.com/intent/user?user_id=420839170151619200"
    }
  },
  {
    "following" : {
      "accountId" : "18951686597297",
      "userLink" : "https://twitter.com/intent/user?user_id=18951686597297"
    }
  },
  {
    "following" : {
      "accountId" : "38923536595606",
      "userLink" : "https://twitter.com/intent/user?user_id=38923536595606"
    }
  },
  {
    "following" : {
      "accountId" : "5351119239900309",
      "userLink" : "https://twitter.com/intent/user?user_id=5351119239900309"
    }
  },
  {
    "following" : {
      "accountId" : "2273165323859079",
      "userLink" : "https://twitter.com/intent/user?user_id=2273165323859079"
    }
  },
  {
    "following" : {
      "accountId" : "610596782273195970",
      "userLink" : "https://twitter.com/intent/user?user_id=610596782273195970"
    }
  },
  {
    "following" : {
      "accountId" : "13438705829457",
      "userLink" : "https://twitter.com/intent/user?user_id=13438705829457"
    }
  },
  {
    "following" : {
      "accountId" : "550289151853086912",
      "userLink" : "https://twitter.com/intent/user?user_id=550289151853086912"
    }
  },
  {
    "following" : {
      "accountId" : "4159829454022163",
      "userLink" : "https://twitter.com/intent/user?user_id=4159829454022163"
    }
  },
  {
    "following" : {
      "accountId" : "3821954083606",
      "userLink" : "https://twitter.com/intent/user?user_id=3821954083606"
    }
  },
  {
    "following" : {
      "accountId" : "611758109288359370",
      "userLink" : "https://twitter.com/intent/user?user_id=611758109288359370"
    }
  },
  {
    "following" : {
      "accountId" : "1520304395460",
      "userLink" : "https://twitter.com/intent/user?user_id=1520304395460"
    }
  },
  {
    "following" : {
      "accountId" : "172784591896845104",
      "userLink" : "https://twitter.com/intent/user?user_id=172784591896845104"
    }
  },
  {
    "following" : {
      "accountId" : "46624447445381",
      "userLink" : "https://twitter.com/intent/user?user_id=46624447445381"
    }
  },
  {
    "following" : {
      "accountId" : "612996028150093008",
      "userLink" : "https://twitter.com/intent/user?user_id=612996028150093008"
    }
  },
  {
    "following" : {
      "accountId" : "3290151352724663",
      "userLink" : "https://twitter.com/intent/user?user_id=3290151352724663"
    }
  },
  {
    "following" : {
      "accountId" : "3753477248465",
      "userLink" : "https://twitter.com/intent/user?user_id=3753477248465"
    }
  },
  {
    "following" : {
      "accountId" : "341604062295558208",
      "userLink" : "https://twitter.com/intent/user?user_id=341604062295558208"
    }
  },
  {
    "following" : {
      "accountId" : "619956924089291576",
      "userLink" : "https://twitter.com/intent/user?user_id=619956924089291576"
    }
  },
  {
    "following" : {
      "accountId" : "2249181047448",
      "userLink" : "https://twitter.com/intent/user?user_id=2249181047448"
    }
  }
]