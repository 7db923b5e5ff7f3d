window.YTD.following.part0 = [
  {
    "following" : {
      "accountId" : "315926695152142304",
      "userLink" : "https://twitter.com/intent/user?user_id=315926695152142304"
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
      "accountId" : "620016153281255904",
      "userLink" : "https://twitter.com/intent/user?user_id=620016153281255904"
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
      "accountId" : "647560718435580408",
      "userLink" : "https://twitter.com/intent/user?user_id=647560718435580408"
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
      "accountId" : "41667411079695",
      "userLink" : "https://twitter.com/intent/user?user_id=41667411079695"
    }
  },
  {
    "following" : {
      "accountId" : "2249181047448",
      "userLink" : "https://twitter.com/intent/user?user_id=2249181047448"
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
      "accountId" : "101433840831497501",
      "userLink" : "https://twitter.com/intent/user?user_id=101433840831497501"
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
      "accountId" : "4171871988752433",
      "userLink" : "https://twitter.com/intent/user?user_id=4171871988752433"
    }
  },
  {
    "following" : {
      "accountId" : "5165836220935788",
      "userLink" : "https://twitter.com/intent/user?user_id=5165836220935788"
    }
  },
  {
    "following" : {
      "accountId" : "5737671657861555",
      "userLink" : "https://twitter.com/intent/user?user_id=5737671657861555"
    }
  },
  {
    "following" : {
      "accountId" : "231798082301225968",
      "userLink" : "https://twitter.com/intent/user?user_id=231798082301225968"
    }
  },
  {
    "following" : {
      "accountId" : "25549821340347",
      "userLink" : "https://twitter.com/intent/user?user_id=25549821340347"
    }
  },
  {
    "following" : {
      "accountId" : "36314035538192",
      "userLink" : "https://twitter.com/intent/user?user_id=36314035538192"
    }
  },
  {
    "following" : {
      "accountId" : "5469581507411863",
      "userLink" : "https://twitter.com/intent/user?user_id=5469581507411863"
    }
  },
  {
    "following" : {
      "accountId" : "10466841421984",
      "userLink" : "https://twitter.com/intent/user?user_id=10466841421984"
    }
  },
  {
    "following" : {
      "accountId" : "1996122752455433",
      "userLink" : "https://twitter.com/intent/user?user_id=1996122752455433"
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
      "accountId" : "611195188461937894",
      "userLink" : "https://twitter.com/intent/user?user_id=611195188461937894"
    }
  },
  {
    "following" : {
      "accountId" : "3070521320134287",
      "userLink" : "https://twitter.com/intent/user?user_id=3070521320134287"
    }
  },
  {
    "following" : {
      "accountId" : "1569166485147303",
      "userLink" : "https://twitter.com/intent/user?user_id=1569166485147303"
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
      "accountId" : "4662265775229630",
      "userLink" : "https://twitter.com/intent/user?user_id=4662265775229630"
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
      "accountId" : "549971355887446208",
      "userLink" : "https://twitter.com/intent/user?user_id=549971355887446208"
    }
  },
  {
    "following" : {
      "accountId" : "363701150282084288",
      "userLink" : "https://twitter.com/intent/user?user_id=363701150282084288"
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
      "accountId" : "443014862582751360",
      "userLink" : "https://twitter.com/intent/user?user_id=443014862582751360"
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
      "accountId" : "117227045877882984",
      "userLink" : "https://twitter.com/intent/user?user_id=117227045877882984"
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
      "accountId" : "5103611740237",
      "userLink" : "https://twitter.com/intent/user?user_id=5103611740237"
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
      "accountId" : "243607034638692512",
      "userLink" : "https://twitter.com/intent/user?user_id=243607034638692512"
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
      "accountId" : "1907144185161",
      "userLink" : "https://twitter.com/intent/user?user_id=1907144185161"
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
      "accountId" : "47366575240801",
      "userLink" : "https://twitter.com/intent/user?user_id=47366575240801"
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
      "accountId" : "610596782273195970",
      "userLink" : "https://twitter.com/intent/user?user_id=610596782273195970"
    }
  },
  {
    "following" : {
      "accountId" : "3055004650757864",
      "userLink" : "https://twitter.com/intent/user?user_id=3055004650757864"
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
      "accountId" : "3754089530735951",
      "userLink" : "https://twitter.com/intent/user?user_id=3754089530735951"
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
      "accountId" : "1725671461059537",
      "userLink" : "https://twitter.com/intent/user?user_id=1725671461059537"
    }
  },
  {
    "following" : {
      "accountId" : "1140132447340302",
      "userLink" : "https://twitter.com/intent/user?user_id=1140132447340302"
    }
  },
  {
    "following" : {
      "accountId" : "430438036678284992",
      "userLink" : "https://twitter.com/intent/user?user_id=430438036678284992"
    }
  },
  {
    "following" : {
      "accountId" : "287288950402494496",
      "userLink" : "https://twitter.com/intent/user?user_id=287288950402494496"
    }
  },
  {
    "following" : {
      "accountId" : "3485448541865845",
      "userLink" : "https://twitter.com/intent/user?user_id=3485448541865845"
    }
  },
  {
    "following" : {
      "accountId" : "47628390416552",
      "userLink" : "https://twitter.com/intent/user?user_id=47628390416552"
    }
  },
  {
    "following" : {
      "accountId" : "3724204439187259",
      "userLink" : "https://twitter.com/intent/user?user_id=3724204439187259"
    }
  },
  {
    "following" : {
      "accountId" : "23559859998059",
      "userLink" : "https://twitter.com/intent/user?user_id=23559859998059"
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
      "accountId" : "611758109288359370",
      "userLink" : "https://twitter.com/intent/user?user_id=611758109288359370"
    }
  },
  {
    "following" : {
      "accountId" : "3155206469763822",
      "userLink" : "https://twitter.com/intent/user?user_id=3155206469763822"
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
      "accountId" : "21127869593259",
      "userLink" : "https://twitter.com/intent/user?user_id=21127869593259"
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
      "accountId" : "4205347336423",
      "userLink" : "https://twitter.com/intent/user?user_id=4205347336423"
    }
  },
  {
    "following" : {
      "accountId" : "21714592235089",
      "userLink" : "https://twitter.com/intent/user?user_id=21714592235089"
    }
  },
  {
    "following" : {
      "accountId" : "300606471565276992",
      "userLink" : "https://twitter.com/intent/user?user_id=300606471565276992"
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
      "accountId" : "25787849622114",
      "userLink" : "https://twitter.com/intent/user?user_id=25787849622114"
    }
  }
]