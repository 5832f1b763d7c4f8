package fr.estran.socle.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The database that this application speaks to, for as long as it runs. */
sealed interface ServeurBase extends AutoCloseable {

    Acces acces();

    /** Of the files of the database. */
    Intendance intendance();

    @Override
    default void close() {}

    /** What is made for one use is never made in the database of the service. */
    static ServeurBase selon(ReglagesBase reglages) {
        if (reglages.ephemere()) {
            return Ephemere.demarrer();
        }
        var url = reglages.url();
        if (url == null || url.isBlank()) {
            return embarque(reglages);
        }
        return Externe.joindre(reglages.acces(url));
    }

    private static ServeurBase embarque(ReglagesBase reglages) {
        try {
            return Embarque.demarrer(PostgresEmbarque.demarrer(reglages.dossier(), true));
        } catch (DejaEnMarche e) {
            if (reglages.rejoindre()) {
                return Rejoint.a(reglages.dossier());
            }
            throw e;
        }
    }

    /** The embedded server of a service that runs, which a command uses beside it and leaves as it is. */
    record Rejoint(Path dossier, Acces acces) implements ServeurBase {

        static Rejoint a(Path dossier) {
            try (var base = BaseEmbarquee.joindre(dossier)) {
                return new Rejoint(dossier, base.acces());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Intendance intendance() {
            return new Intendance(acces.url(), acces.migration(), null);
        }
    }

    /** An outside PostgreSQL, that others look after: tried once by each role, so that what is wrong is told at once. */
    record Externe(Acces acces) implements ServeurBase {

        static Externe joindre(Acces acces) {
            for (var role : List.of(acces.migration(), acces.application())) {
                essayer(acces.url(), role);
            }
            return new Externe(acces);
        }

        @Override
        public Intendance intendance() {
            return new Intendance(acces.url(), acces.migration(), null);
        }

        private static void essayer(String url, Acces.Role role) {
            try (var connexion = DriverManager.getConnection(url, role.nom(), role.motDePasse())) {
                var serveur = connexion.getMetaData();
                if (serveur.getDatabaseMajorVersion() < VersionTropAncienne.REQUISE) {
                    throw new VersionTropAncienne(serveur.getDatabaseProductVersion());
                }
            } catch (SQLException e) {
                throw new BaseInjoignable(role, e);
            }
        }
    }

    record Embarque(PostgresEmbarque postgres, Acces acces) implements ServeurBase {

        static Embarque demarrer(PostgresEmbarque postgres) {
            return new Embarque(postgres, RolesBase.preparer(postgres.administrateur()));
        }

        @Override
        public Intendance intendance() {
            return Intendance.de(postgres);
        }

        @Override
        public void close() {
            postgres.close();
        }
    }

    record Ephemere(Path dossier, Embarque embarque) implements ServeurBase {

        static Ephemere demarrer() {
            try {
                var dossier = Files.createTempDirectory("estran-");
                ModeleEphemere.copierDans(dossier);
                var postgres = PostgresEmbarque.demarrer(dossier, false);
                compter(postgres.administrateur());
                return new Ephemere(dossier, Embarque.demarrer(postgres));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** In the administrators' database, so that there is nothing more in ours than in that of a service. */
        private static void compter(Administrateur administrateur) {
            try (var connexion = administrateur.connecter("postgres");
                    var ordre = connexion.createStatement()) {
                ordre.execute("create extension if not exists pg_stat_statements");
            } catch (SQLException e) {
                throw new IllegalStateException("the embedded database cannot count its statements", e);
            }
        }

        @Override
        public Acces acces() {
            return embarque.acces();
        }

        @Override
        public Intendance intendance() {
            return embarque.intendance();
        }

        @Override
        public void close() {
            embarque.close();
            try {
                BinairesPostgres.effacer(dossier);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * A cluster that lay ready, from which throw-away ones are copied, for whoever makes many of them, as the tests do: to make one
     * and to bring it to this version takes seconds.
     */
    static final class ModeleEphemere {

        /** Names its folder. Where nothing does, each is made from nothing. */
        static final String DOSSIER = "estran.base.modele";

        private ModeleEphemere() {}

        /** @param dossier empty yet, held by us alone */
        static void copierDans(Path dossier) throws IOException {
            var modele = System.getProperty(DOSSIER);
            if (modele == null) {
                return;
            }
            var lieu = Path.of(modele);
            copier(lieu.resolve(Administrateur.MOT_DE_PASSE), dossier.resolve(Administrateur.MOT_DE_PASSE));
            try (var fichiers = Files.walk(lieu.resolve(PostgresEmbarque.DONNEES))) {
                for (var fichier : fichiers.toList()) {
                    copier(fichier, dossier.resolve(lieu.relativize(fichier).toString()));
                }
            }
        }

        private static void copier(Path de, Path vers) throws IOException {
            Files.copy(de, vers, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
