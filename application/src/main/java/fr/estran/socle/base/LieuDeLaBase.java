package fr.estran.socle.base;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Where the database of a service is, and how it is reached while the service runs or not: by who owns its tables. */
public sealed interface LieuDeLaBase {

    /** Of the embedded server; of an outside one, that beside which lies what is kept of erasures. */
    Path dossier();

    ReglesDesCopies regles();

    /** The embedded server of another folder, under the same rules. */
    default LieuDeLaBase ailleurs(Path la) {
        return new Embarque(la, regles());
    }

    /** Whether there is a server to speak to: of an embedded one, whether a service has ever run there. */
    boolean existe();

    BaseJointe joindre() throws IOException;

    /** As the settings of the service have it; no service is started for it. */
    static LieuDeLaBase selonLesReglages() {
        try (var contexte = new SpringApplicationBuilder(ReglagesSeuls.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run()) {
            var reglages = contexte.getBean(ReglagesBase.class);
            var url = reglages.url();
            return url == null || url.isBlank()
                    ? new Embarque(reglages.dossier(), reglages.copies())
                    : new Externe(reglages.dossier(), reglages.copies(), reglages.acces(url));
        }
    }

    record Embarque(Path dossier, ReglesDesCopies regles) implements LieuDeLaBase {

        public Embarque(Path dossier) {
            this(dossier, ReglesDesCopies.SIMPLES);
        }

        @Override
        public boolean existe() {
            return BaseEmbarquee.existe(dossier);
        }

        @Override
        public BaseJointe joindre() throws IOException {
            return BaseEmbarquee.joindre(dossier);
        }
    }

    record Externe(Path dossier, ReglesDesCopies regles, Acces acces) implements LieuDeLaBase {

        @Override
        public boolean existe() {
            return true;
        }

        @Override
        public BaseJointe joindre() {
            return () -> Optional.of(connecter());
        }

        Connection connecter() {
            var role = acces.migration();
            try {
                return DriverManager.getConnection(acces.url(), role.nom(), role.motDePasse());
            } catch (SQLException e) {
                throw new BaseInjoignable(role, e);
            }
        }
    }

    @EnableConfigurationProperties(ReglagesBase.class)
    final class ReglagesSeuls {}
}
