package org.sucharit.local.demo;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Home;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;

/** Runs the demonstration against a suite and shows it. */
public final class Demo {

    private Demo() {}

    /** Loads, waits and prints one screen; where the result is not what is printed, nothing otherwise. */
    public static List<String> show(Suite suite, Home home, Progress progress) {
        try (Api api = suite.api()) {
            Demonstration demonstration = new Demonstration(api, progress);
            demonstration.load();
            Demonstration.Result result = demonstration.await();
            Map<String, String> reports = new LinkedHashMap<>();
            demonstration.saveReports(home.reports()).forEach((format, file) -> reports.put(format, home.show(file)));
            Map<Service, String> urls = new EnumMap<>(Service.class);
            for (Service service : Service.values()) {
                urls.put(service, suite.url(service));
            }
            Screen.Places places = new Screen.Places(suite.baseUrl(), home.show(home.environment()), reports, urls);
            Screen.lines(result, places, progress.steps()).forEach(progress::say);
            return demonstration.mistakes(result);
        }
    }
}
