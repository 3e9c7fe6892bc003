package org.sucharit.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sucharit.reporting.document.Surroundings;

/** This installation, as its documents refer to it. */
@ApplicationScoped
public class Installation implements Surroundings {

    private final ReportingConfig config;
    private final PictureRepository pictures;

    public Installation(ReportingConfig config, PictureRepository pictures) {
        this.config = config;
        this.pictures = pictures;
    }

    @Override
    public Optional<byte[]> picture(String hash) {
        return pictures.find(hash);
    }

    @Override
    public String address(String path) {
        return config.publicAddress().toString().replaceAll("/+$", "") + path;
    }
}
