package fr.estran.personnes.vieprivee;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Durees;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.ReglesDeConservation;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is kept, why and how long: on one page, with the periods that the town may shorten. */
@WebController
public record DureesController(ReglesDeConservation regles, Echeances echeances, Droits droits) {

    public record VueDurees(
            FormulaireDurees formulaire,
            Map<String, String> fautes,
            List<Conservation> conservees,
            int nombre,
            boolean regle) {}

    private static final Messages MESSAGES = Messages.de("personnes/vieprivee");
    private static final String ICI = "/reglages/vie-privee";

    @GetMapping(ICI)
    @Ouvert(Cercle.GESTION)
    Page voir(@AuthenticationPrincipal Identite qui) {
        return montrer(qui, FormulaireDurees.de(regles.lire()), Map.of());
    }

    @PostMapping(ICI)
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Reponse changer(@AuthenticationPrincipal Identite qui, @RequestParam Map<String, String> dits) {
        var formulaire = new FormulaireDurees(dits);
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty() || !regles.changer(formulaire.durees())) {
            return montrer(qui, formulaire, fautes).refusee();
        }
        return Renvoi.vers(ICI).annoncer(MESSAGES.dire("durees.changees"));
    }

    private Page montrer(Identite qui, FormulaireDurees formulaire, Map<String, String> fautes) {
        return Page.de(
                "personnes/vieprivee/durees",
                MESSAGES,
                new VueDurees(
                        formulaire,
                        fautes,
                        Conservation.de(regles.lire()),
                        echeances.nombre(),
                        droits.permet(qui.roles(), HttpMethod.POST, ICI)));
    }

    /** The periods as they are typed: numbers, or anything else. By code of what they keep. */
    public record FormulaireDurees(Map<String, String> dits) {

        static FormulaireDurees de(Durees durees) {
            var dits = new LinkedHashMap<String, String>();
            Duree.A_REGLER.forEach(duree -> dits.put(duree.code(), Integer.toString(durees.valeur(duree))));
            return new FormulaireDurees(dits);
        }

        public @Nullable String valeur(Duree duree) {
            return dits.get(duree.code());
        }

        Map<String, String> fautes(Messages m) {
            var fautes = new LinkedHashMap<String, String>();
            for (var duree : Duree.A_REGLER) {
                if (!duree.permet(lire(duree))) {
                    fautes.put(duree.code(), m.dire("durees.faute", duree.bornes()));
                }
            }
            return fautes;
        }

        /** Once {@link #fautes} found none. */
        Durees durees() {
            var voulues = Durees.HABITUELLES;
            for (var duree : Duree.A_REGLER) {
                voulues = voulues.avec(duree, lire(duree));
            }
            return voulues;
        }

        private int lire(Duree duree) {
            var saisi = valeur(duree);
            return saisi != null && saisi.strip().matches("\\d{1,3}") ? Integer.parseInt(saisi.strip()) : -1;
        }
    }
}
