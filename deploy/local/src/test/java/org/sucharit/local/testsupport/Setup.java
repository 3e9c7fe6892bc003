package org.sucharit.local.testsupport;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;

/** Puts agencies and their assessments into a running suite. */
public final class Setup {

    private final Rest admin;

    private Setup(Rest admin) {
        this.admin = admin;
    }

    public static Setup of(Suite suite) {
        return new Setup(Rest.of(suite).as(User.ADMIN));
    }

    /** Registers agencies and opens their assessments, ready for published figures. */
    public Setup agencies(Collection<String> codes) {
        await().atMost(Year.PATIENCE).until(() -> admin.get("frameworks/2568").ok());
        StringBuilder csv = new StringBuilder("code,name_th,name_en,type,province_code\n");
        codes.forEach(code -> csv.append(code)
                .append(",เทศบาลตำบลทดสอบ ")
                .append(code)
                .append(",Test Municipality ")
                .append(code)
                .append(",tambon-municipality,81\n"));
        admin.post("agencies", Body.csv(csv.toString())).expectOk();
        for (String code : codes) {
            Year year = new Year(admin, code);
            if (!admin.get(year.assessment()).ok()) {
                admin.put(year.assessment(), phase("confirm")).expectOk();
            }
        }
        return this;
    }

    public Setup agency(String code) {
        return agencies(List.of(code));
    }

    /** Enters a table as the whole of what was published. */
    public Year published(String code, Body table) {
        Year year = new Year(admin, code);
        admin.put(year.published(), table).expectOk();
        return year;
    }

    /** Registers an agency with the demonstration's figures. */
    public Year likeTheDemonstration(String code) {
        return agency(code).published(code, demonstrationTable(code));
    }

    /** The phase an assessment is to be in. */
    public static Body phase(String phase) {
        return Body.json("{\"phase\":\"" + phase + "\"}");
    }

    private static Body demonstrationTable(String code) {
        try (InputStream in = Setup.class.getResourceAsStream("/demo/khlong-phon-2568.csv")) {
            return Body.csv(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("khlong-phon,", code + ","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
