package fr.estran.socle.base;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Where the embedded server keeps its data, read from the settings of the service; no service is started for it. */
public final class DossierDeLaBase {

    private DossierDeLaBase() {}

    /** Nothing where the settings name an outside server, which others look after. */
    public static Optional<Path> selonLesReglages() {
        try (var contexte = new SpringApplicationBuilder(ReglagesSeuls.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run()) {
            var reglages = contexte.getBean(ReglagesBase.class);
            var url = reglages.url();
            return url == null || url.isBlank() ? Optional.of(reglages.dossier()) : Optional.empty();
        }
    }

    @EnableConfigurationProperties(ReglagesBase.class)
    private static final class ReglagesSeuls {}
}
