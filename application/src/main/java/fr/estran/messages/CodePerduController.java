package fr.estran.messages;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.Tentatives;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "J'ai perdu mon code": one answer for all. */
@WebController
public record CodePerduController(CodesPerdus codes) {

    public record VueCodePerdu(SaisieDuMoyen saisie, Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("messages/textes");

    @GetMapping("/ma-place/code-perdu")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page demander() {
        return montrer(new SaisieDuMoyen(""), Map.of());
    }

    @PostMapping("/ma-place/code-perdu")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ENVOI)
    Reponse renvoyer(@RequestParam(defaultValue = "") String moyen, HttpServletRequest demande) {
        var saisie = new SaisieDuMoyen(moyen);
        var fautes = saisie.fautes();
        if (!fautes.isEmpty()) {
            return montrer(saisie, fautes).refusee();
        }
        if (!codes.demander(saisie, demande.getRemoteAddr())) {
            return montrer(saisie, Map.of("moyen", MESSAGES.dire("perdu.attendre")))
                    .avec(429);
        }
        return Renvoi.vers("/ma-place/code-perdu/suite");
    }

    @GetMapping("/ma-place/code-perdu/suite")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page dire() {
        return Page.de("messages/code-perdu-suite", MESSAGES);
    }

    private static Page montrer(SaisieDuMoyen saisie, Map<String, String> fautes) {
        return Page.de("messages/code-perdu", MESSAGES, new VueCodePerdu(saisie, fautes));
    }

    /**
     * Somebody says that they lost their code. Whether anybody is reached by what they give is looked up out of their sight: the
     * answer, and the time that it takes, tell nothing.
     */
    @Service
    static class CodesPerdus implements DisposableBean {

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
}
