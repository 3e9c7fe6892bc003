/**
 * The fictitious nation: 8,317 agencies that do not exist, with plausible answers, disclosures and results over five
 * fiscal years. One seed decides everything, and any agency can be made alone; so files of any size are made while they
 * are read. Every agency's names end in a mark, every code begins with {@code f}, every address is in the reserved top
 * level domain {@code .example}.
 */
package org.sucharit.local.nation;
