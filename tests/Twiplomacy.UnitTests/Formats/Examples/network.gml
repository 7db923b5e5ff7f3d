Creator "a made-up network"
Version 1
graph [
  directed 1
  # three ministries
  node [ id 0 label "mfa_alpha" graphics [ x 1.0 y 2.0 fill "#FFCC00" ] ]
  node [ id 1 label "mfa_beta" ]
  node [ id 2 label "mfa &#34;gamma&#34;" ]
  edge [ source 0 target 1 weight 2.0 ]
  edge [ source 1 target 0 label "mention" ]
  edge [ source 0 target 2 ]
]
