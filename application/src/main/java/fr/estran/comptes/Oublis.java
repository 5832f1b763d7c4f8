package fr.estran.comptes;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.secrets.Frein;
import fr.estran.socle.secrets.Freins;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Somebody says that they forgot their password: all is done out of their sight, so that the answer tells nothing. */
@Service
class Oublis implements DisposableBean {

    private static final Logger JOURNAL_TECHNIQUE = LoggerFactory.getLogger(Oublis.class);
    private static final int DE_FRONT = 2;

    private final Freins freins;
    private final LiensDeMotDePasse liens;
    private final Courriels courriels;
    private final ExecutorService derriere = Executors.newFixedThreadPool(DE_FRONT);

    Oublis(Freins freins, LiensDeMotDePasse liens, Courriels courriels) {
        this.freins = freins;
        this.liens = liens;
        this.courriels = courriels;
    }

    /** Whether a message can be sent at all. */
    boolean possible() {
        return courriels.possible();
    }

    /** Whoever asks too often is answered the same, and nothing is sent. */
    void demander(String saisi, String origine) {
        var courriel = Compte.courriel(saisi);
        if (freins.serrer(Frein.pour("oubli", courriel, origine)).isPresent()) {
            return;
        }
        var structure = StructureCourante.siConnue().orElseThrow();
        derriere.execute(() -> StructureCourante.auNomDe(structure, () -> {
            envoyer(courriel);
            return structure;
        }));
    }

    private void envoyer(String courriel) {
        try {
            liens.preparer(courriel).ifPresent(courriels::envoyerLeLien);
        } catch (RuntimeException e) {
            // Its message may hold an address.
            JOURNAL_TECHNIQUE.error(
                    "a link to choose a password could not be sent: {}",
                    e.getClass().getName());
        }
    }

    @Override
    public void destroy() {
        derriere.close();
    }
}
