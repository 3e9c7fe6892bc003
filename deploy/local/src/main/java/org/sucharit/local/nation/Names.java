package org.sucharit.local.nation;

import java.util.List;

/**
 * Names of places and agencies that do not exist: an ordinary beginning of a Thai place name and a word that no place is
 * named after, marked at the end.
 */
final class Names {

    static final String MARK_TH = " (สมมติ)";
    static final String MARK_EN = " (fictitious)";

    private static final List<Name> BEGINNINGS =
            pairs("หนอง=Nong บ้าน=Ban ห้วย=Huai ดอน=Don โคก=Khok นา=Na วัง=Wang คลอง=Khlong ท่า=Tha ทุ่ง=Thung เขา=Khao"
                    + " แม่=Mae บาง=Bang ป่า=Pa สระ=Sa บึง=Bueng ไร่=Rai สวน=Suan ปาก=Pak โนน=Non ดง=Dong ควน=Khuan"
                    + " เกาะ=Ko ภู=Phu");
    private static final List<Name> WORDS = pairs(
            "เมฆฝัน=Mekfan รุ้งพราย=Rungphrai ตะวันยิ้ม=Tawanyim หมอกเงิน=Mokngoen ดาวเรียง=Daoriang ลมเล่น=Lomlen"
                    + " ฝนพรำ=Fonphram ฟ้าหวาน=Fawan ดินหอม=Dinhom แสงนวล=Saengnuan เงาไม้=Ngaomai"
                    + " น้ำค้างใส=Namkhangsai ผีเสื้อทอง=Phisueathong กระต่ายเงิน=Krataingoen หิ่งห้อย=Hinghoi"
                    + " เต่าแก้ว=Taokaeo ปลาดาว=Pladao นกหวีด=Nokwit ลูกโป่ง=Lukpong ว่าวลม=Waolom เรือใบ=Rueabai"
                    + " ร่มสี=Romsi ยางลบ=Yanglop กระดาษ=Kradat ลูกข่าง=Lukkhang ม้าหมุน=Mamun ชิงช้าไม้=Chingchamai"
                    + " ตุ๊กตา=Tukkata นิทาน=Nithan ปริศนา=Pritsana จินตนา=Chintana ตัวอย่าง=Tuayang ทดลอง=Thotlong"
                    + " ลูกกวาด=Lukkwat น้ำตาลปั้น=Namtanpan ไอศกรีม=Aisakrim ขนมครก=Khanomkhrok โดมิโน=Domino"
                    + " กีตาร์=Kita เปียโน=Piano หุ่นยนต์=Hunyon ดาวเทียม=Daothiam จรวด=Charuat กล้องส่อง=Klongsong"
                    + " ลูกแก้ว=Lukkaeo กระดิ่ง=Krading ระฆังลม=Rakhanglom โคมลอย=Khomloi");
    private static final int PLACES = BEGINNINGS.size() * WORDS.size();
    /** Shares no divisor with the number of places; so all occur before one occurs again, neighbours being unlike. */
    private static final int STRIDE = 485;

    private Names() {}

    /** A name in two languages. */
    record Name(String th, String en) {

        Name marked() {
            return new Name(th + MARK_TH, en + MARK_EN);
        }

        private Name numbered(int round) {
            return round == 0 ? this : new Name(th + " " + (round + 1), en + " " + (round + 1));
        }
    }

    /**
     * A place.
     *
     * @param start where the province's names begin
     * @param number of the place in its province, from 0; up to 1,151 they all differ
     */
    static Name place(int start, int number) {
        int at = (int) ((start + (long) number * STRIDE) % PLACES);
        Name beginning = BEGINNINGS.get(at % BEGINNINGS.size());
        Name word = WORDS.get(at / BEGINNINGS.size());
        return new Name(beginning.th() + word.th(), beginning.en() + " " + word.en()).numbered(number / PLACES);
    }

    /** A local authority named after its place. */
    static Name local(Kind kind, Name place) {
        return switch (kind) {
            case SAO -> around("องค์การบริหารส่วนตำบล", place, " Subdistrict Administrative Organization");
            case TAMBON_MUNICIPALITY -> around("เทศบาลตำบล", place, " Subdistrict Municipality");
            case TOWN_MUNICIPALITY -> around("เทศบาลเมือง", place, " Town Municipality");
            case CITY_MUNICIPALITY -> around("เทศบาลนคร", place, " City Municipality");
            default -> throw new IllegalArgumentException(kind + " is no local authority");
        };
    }

    /**
     * Any other agency.
     *
     * @param ordinal among its kind in the nation, from 0
     * @param inProvince among its kind in its province, from 0
     */
    static Name other(Kind kind, Province province, int ordinal, int inProvince) {
        Name area = new Name("จำลอง พื้นที่" + province.nameTh(), province.nameEn() + " area");
        Name word = WORDS.get(ordinal % WORDS.size());
        int round = ordinal / WORDS.size();
        return switch (kind) {
            case PAO ->
                new Name(
                                "องค์การบริหารส่วนจังหวัด" + area.th(),
                                "Model Provincial Administrative Organization, " + area.en())
                        .numbered(inProvince);
            case PROVINCE -> new Name("จังหวัด" + area.th(), "Model Province, " + area.en()).numbered(inProvince);
            case DEPARTMENT ->
                around("กรมส่งเสริม", word, " Promotion Department").numbered(round);
            case UNIVERSITY -> around("มหาวิทยาลัย", word, " University").numbered(round);
            case STATE_ENTERPRISE ->
                around("การผลิต", word, " Production Enterprise").numbered(round);
            case OTHER -> around("สำนักงานกิจการ", word, " Affairs Office").numbered(round);
            default -> throw new IllegalArgumentException(kind + " is named after a place");
        };
    }

    private static Name around(String before, Name name, String after) {
        return new Name(before + name.th(), name.en() + after);
    }

    private static List<Name> pairs(String text) {
        return List.of(text.split(" ")).stream()
                .map(pair -> pair.split("="))
                .map(pair -> new Name(pair[0], pair[1]))
                .toList();
    }
}
