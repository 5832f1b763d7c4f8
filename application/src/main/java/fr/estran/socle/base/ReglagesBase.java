package fr.estran.socle.base;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is.
 *
 * @param url of an outside PostgreSQL, of version 17 or later; where there is none, or an empty one, an embedded server
 *     is started
 * @param dossier of the embedded server
 * @param ephemere an embedded server that is made for one use, whatever the url, and leaves nothing behind
 * @param pertesAgreees the last change of the database up to which somebody agreed to lose what changes take away
 * @param joursDeSauvegarde for how many days backups are kept in the folder where each night's is put
 * @param phraseDesSauvegardes behind which backups are encrypted; empty where they are not
 * @param rejoindre whether the embedded server of a service that runs is used beside it, as commands do
 */
@ConfigurationProperties("estran.base")
record ReglagesBase(
        @Nullable String url,
        @DefaultValue("") String motDePasseMigration,
        @DefaultValue("") String motDePasseApplication,
        @DefaultValue("var/postgres") Path dossier,
        @DefaultValue("false") boolean ephemere,
        @DefaultValue("0") String pertesAgreees,
        @DefaultValue("30") int joursDeSauvegarde,
        @DefaultValue("") String phraseDesSauvegardes,
        @DefaultValue("false") boolean rejoindre) {

    ReglesDesCopies copies() {
        return new ReglesDesCopies(pertesAgreees, joursDeSauvegarde, phraseDesSauvegardes);
    }

    /** @param url of the outside server */
    Acces acces(String url) {
        return new Acces(
                url,
                new Acces.Role(Acces.MIGRATION, motDePasseMigration),
                new Acces.Role(Acces.APPLICATION, motDePasseApplication));
    }
}
