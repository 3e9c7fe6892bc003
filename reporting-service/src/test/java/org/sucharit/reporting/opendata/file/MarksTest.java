package org.sucharit.reporting.opendata.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sucharit.reporting.testsupport.Areas;
import org.sucharit.reporting.testsupport.KhlongPhon;

class MarksTest {

    private static final Areas.Some A = Areas.agency("a").scored("90.00");
    private static final Areas.Some B = Areas.agency("b").scored("80.00");
    private static final Areas.Some C = Areas.agency("c").scored("70.00");

    @Test
    void agencies_are_told_apart_by_what_changed_of_them() {
        assertThat(marks(A, B).since(Marks.none())).isEqualTo(new Changes(2, 0, 0, 0));
        assertThat(marks(A, B).since(marks(A, B)).areNone()).isTrue();
        assertThat(marks(A, C).since(marks(A, B))).isEqualTo(new Changes(1, 0, 0, 1));
        assertThat(marks(A.scored("91.00"), B).since(marks(A, B))).isEqualTo(new Changes(0, 1, 0, 0));
        assertThat(marks(A.in("14"), B).since(marks(A, B))).isEqualTo(new Changes(0, 0, 1, 0));
        assertThat(marks(A.in("14").scored("91.00"), B).since(marks(A, B))).isEqualTo(new Changes(0, 1, 0, 0));
    }

    private static Marks marks(Areas.Some... agencies) {
        DataSetWriter writer = new DataSetWriter(2568, List.of(KhlongPhon.framework()));
        Arrays.stream(agencies).map(Areas.Some::figures).forEach(writer::add);
        return Marks.of(new ByteArrayInputStream(Unpacked.bytes(writer.finish().results())));
    }
}
