package fr.estran.socle.base;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/**
 * Before the first change of a database that has served already: what people gave and would lose is told and must be agreed to
 * ({@link Perte}), then the embedded database is copied. Nothing is changed until both are done (ADR 0127).
 */
@Component
final class AvantMiseAJour implements Callback {

    private final ReglagesBase reglages;
    private final ServeurBase serveur;
    private boolean faite;

    AvantMiseAJour(ReglagesBase reglages, ServeurBase serveur) {
        this.reglages = reglages;
        this.serveur = serveur;
    }

    @Override
    public boolean supports(Event moment, Context contexte) {
        return moment == Event.BEFORE_EACH_MIGRATE && !faite;
    }

    @Override
    public boolean canHandleInTransaction(Event moment, Context contexte) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "what is done before a database is changed";
    }

    @Override
    public void handle(Event moment, Context contexte) {
        var flyway =
                Flyway.configure().configuration(contexte.getConfiguration()).load();
        if (aServi(flyway)) {
            PertesAAgreer.demander(flyway, reglages.pertesAgreees());
            if (serveur instanceof ServeurBase.Embarque) {
                CopiesDAvant.prendre(reglages.dossier());
            }
        }
        faite = true;
    }

    private static boolean aServi(Flyway flyway) {
        return Arrays.stream(flyway.info().applied()).anyMatch(migration -> migration.getVersion() != null);
    }
}
