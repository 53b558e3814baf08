// Which EC2 instance types have disks of their host (instance store), as far as their names tell: a stop empties those.
// Source: docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html, and the type families under docs.aws.amazon.com/ec2/latest/instancetypes

const FAMILY = /^([a-z]+)(\d+)([a-z]*)/;

/** Families in which every member has it, beside those with a `d` among the letters after the generation (m5d, g4dn, x2iedn). */
const FAMILIES =
  /^(c1|c3|cc2|cr1|d2|d3|d3en|dl1|f1|f2|g2|g5|g6|g6e|g6f|gr6|gr6f|h1|hs1|i\d+[a-z]*|im\d+[a-z]*|is\d+[a-z]*|m1|m2|m3|p5|p5e|p5en|p6|r3|trn\d+[a-z]*|x1|x1e)$/;

/** False for names that say nothing of it: EC2's DescribeInstanceTypes knows for certain. */
export function hasInstanceStore(instanceType: string): boolean {
  const [family = "", , , options = ""] = FAMILY.exec(instanceType.split(".")[0] ?? "") ?? [];
  return options.includes("d") || FAMILIES.test(family);
}
