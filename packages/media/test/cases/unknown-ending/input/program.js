alert(1) // expect-file: sec/asset-type
