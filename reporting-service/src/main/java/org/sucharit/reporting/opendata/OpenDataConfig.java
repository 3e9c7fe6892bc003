package org.sucharit.reporting.opendata;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Who publishes the open data, whom to ask about it, and what others may do with it. */
@ConfigMapping(prefix = "sucharit.open-data")
public interface OpenDataConfig {

    Publisher publisher();

    Contact contact();

    License license();

    /** The organisation that publishes. */
    interface Publisher {

        String nameTh();

        String nameEn();

        URI homepage();
    }

    /** Whom to ask about the data. */
    interface Contact {

        String nameTh();

        String nameEn();

        URI page();

        /** An address for questions; the Government Data Catalog takes no data set without one. */
        Optional<String> email();
    }

    /** The licence. */
    interface License {

        /** Its name in the list of the Government Data Catalog. */
        String name();

        /** Its text. */
        URI address();
    }
}
