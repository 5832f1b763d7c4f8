package fr.estran.messages;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.secrets.Tentatives;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Somebody says that they lost their code. Whether anybody is reached by what they give is looked up out of their sight: the
 * answer, and the time that it takes, tell nothing.
 */
@Service
class CodesPerdus implements DisposableBean {

    private static final Logger JOURNAL_TECHNIQUE = LoggerFactory.getLogger(CodesPerdus.class);
    private static final int DE_FRONT = 2;
    private static final String ESSAI = "code-perdu";

    private final Tentatives tentatives;
    private final Renvois renvois;
    private final ExecutorService derriere = Executors.newFixedThreadPool(DE_FRONT);

    CodesPerdus(Tentatives tentatives, Renvois renvois) {
        this.tentatives = tentatives;
        this.renvois = renvois;
    }

    /**
     * @param origine the address that it comes from
     * @return whether it is heard: not from whoever asks too often, for one number or for many
     */
    boolean demander(SaisieDuMoyen moyen, String origine) {
        if (tentatives.compterDuJour(ESSAI, moyen.lu(), origine).isPresent()) {
            return false;
        }
        var structure = StructureCourante.siConnue().orElseThrow();
        derriere.execute(() -> StructureCourante.auNomDe(structure, () -> {
            renvoyer(moyen);
            return structure;
        }));
        return true;
    }

    private void renvoyer(SaisieDuMoyen moyen) {
        try {
            renvois.renvoyer(moyen);
        } catch (RuntimeException e) {
            // Its message may hold a number or an address.
            JOURNAL_TECHNIQUE.error(
                    "a code could not be told again: {}", e.getClass().getName());
        }
    }

    @Override
    public void destroy() {
        derriere.close();
    }
}
