package org.sucharit.local.nation;

import java.util.Comparator;
import java.util.List;

/** Every fictitious agency, made when it is asked for. Immutable, and safe to share between threads. */
public final class Nation {

    /** As many agencies as were assessed in fiscal year 2568. */
    public static final int SIZE = 8_317;

    static final int FIRST_YEAR = 2564;
    /** The year of which every answer is known. */
    static final int LAST_YEAR = 2568;

    static final long SEED = 2568;

    private static final int AGENCIES_IN_A_DISTRICT = 8;
    private static final int FEWEST_DISTRICTS = 3;
    private static final int MOST_DISTRICTS = 32;

    private final long seed;
    private final List<Province> provinces;
    private final Allotment allotment;
    /** The first agency of each province, and the end. */
    private final int[] starts;

    Nation(long seed, List<Province> provinces) {
        if (provinces.isEmpty()) {
            throw new IllegalArgumentException("a nation needs a province");
        }
        this.seed = seed;
        this.provinces =
                provinces.stream().sorted(Comparator.comparing(Province::code)).toList();
        this.allotment = new Allotment(seed, this.provinces);
        this.starts = new int[provinces.size() + 1];
        for (int province = 0; province < provinces.size(); province++) {
            starts[province + 1] = starts[province] + allotment.count(province);
        }
    }

    /** The nation in these provinces; the order in which they are given does not matter. */
    public static Nation of(List<Province> provinces) {
        return new Nation(SEED, provinces);
    }

    long seed() {
        return seed;
    }

    /** The agency at this place, from 0 to {@link #SIZE}, exclusive. */
    FictitiousAgency agency(int index) {
        int province = province(index);
        int number = index - starts[province];
        int inKind = number;
        for (Kind kind : Kind.values()) {
            int count = allotment.count(province, kind);
            if (inKind < count) {
                return agency(index, province, number, kind, inKind);
            }
            inKind -= count;
        }
        throw new IllegalStateException("province " + province + " has no agency " + number);
    }

    private FictitiousAgency agency(int index, int at, int number, Kind kind, int inKind) {
        Province province = provinces.get(at);
        String code = "f%s-%04d".formatted(province.code(), number + 1);
        int staff = kind.staff(Chance.of(seed, "staff", index));
        if (!kind.isLocal()) {
            Names.Name name = Names.other(kind, province, allotment.before(at, kind) + inKind, inKind);
            return new FictitiousAgency(index, code, name.marked(), kind, province, "", "", staff);
        }
        // Local authorities come first in a province, so their numbers in it begin at 0.
        int local = allotment.localCount(at);
        int districts = Math.clamp(local / AGENCIES_IN_A_DISTRICT, FEWEST_DISTRICTS, MOST_DISTRICTS);
        int start = Chance.of(seed, "places", Integer.parseInt(province.code())).below(Integer.MAX_VALUE);
        Names.Name place = Names.place(start, districts + number);
        Names.Name district = Names.place(start, (int) ((long) number * districts / local));
        return new FictitiousAgency(
                index,
                code,
                Names.local(kind, place).marked(),
                kind,
                province,
                district.marked().th(),
                place.marked().th(),
                staff);
    }

    private int province(int index) {
        if (index < 0 || index >= SIZE) {
            throw new IndexOutOfBoundsException(index);
        }
        int province = 0;
        while (starts[province + 1] <= index) {
            province++;
        }
        return province;
    }
}
