/** Plain, kind words from weather, light, plants and places; none is a name or says who somebody is. */

export const aliasFirst = words(`
  amber ashen autumn blue bright brisk calm clear cloudy cool copper coral crimson dappled deep dewy
  dim distant drifting dry dusky early east even faint fallow far fern flint floating foggy fresh
  frosty gentle gilded glassy golden grassy green grey hazel hazy hidden high hollow idle indigo
  inland ivory jade keen late lavender leafy level light lilac limber linen long loose low lunar
  maple marble mellow mild milky misty mossy narrow near new night noon north oak ochre old olive
  opal open orange outer pale paper patient pearl pebbled pine plain plum polar quiet quick rainy
  red resting rising river rose round ruby russet rustling salt sandy scarlet sea shady sheer short
  silken silver slate sleepy slow small smooth snowy soft south sparse spring starry steady still
  stone straw summer sunny swift tall tawny teal thin tidal twilight upland velvet verdant violet
  wandering warm waxing west white wide wild willow windy winter wooden woven yellow young`)

export const aliasSecond = words(`
  acorn alder almond apple apricot ash aspen aster barley basil bay beech berry birch bracken bramble
  briar broom buckwheat cedar cherry chestnut clover cobnut cork cotton cress crocus cypress daisy
  damson dill elder elm fennel fescue fig fir flax foxglove garlic ginger gorse grape hawthorn hay
  heather hemp hickory holly honey hop iris ivy juniper kelp larch laurel leek lemon lichen lime
  linden lotus lupin mallow mango maple marram meadow melon mint moss mulberry mustard myrtle nettle
  nutmeg oak oat olive onion orchid palm parsley pea peach pear pepper pine plane plum poplar poppy
  potato quince radish reed rhubarb rice rosemary rowan rush rye saffron sage sedge sorrel spelt
  spruce squash sumac sycamore tansy tarragon tea teasel thistle thyme tulip turnip vetch walnut
  wheat willow woodruff yarrow yew`)

export const aliasThird = words(`
  anchor arch attic awning barn basin basket beacon bell bench boat bowl bridge brook bucket cabin
  candle canoe chair chalk clearing cliff clock coat cove crossing cup dale dam door dune eave ember
  fence field fiord flask footpath ford fountain garden gate glade glove gully hamlet harbour hearth
  hedge hill hut inlet island jar kettle kite knoll ladder lagoon lake lamp landing lane lantern
  ledge loft loom lookout marsh meadow mill moor mug nest oar orchard oven parasol pasture path patio
  pier pillow plain pond porch pot quay quilt raft ridge road roof room saddle sail scarf shed shelf
  shore spring square stair stall station step stile stool stove strand stream street table teapot
  tent terrace thimble threshold tower trail trunk tunnel valley veranda village wagon wall weir well
  wharf wheel window yard`)

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
