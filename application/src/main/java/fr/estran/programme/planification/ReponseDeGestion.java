package fr.estran.programme.planification;

import fr.estran.programme.planification.ResultatGestion.ARelire;
import fr.estran.programme.planification.ResultatGestion.Avertie;
import fr.estran.programme.planification.ResultatGestion.Faite;
import fr.estran.programme.planification.ResultatGestion.Perimee;
import fr.estran.programme.planification.ResultatGestion.Refusee;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Conciliation.Devance;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.ui.Model;

/** What is answered to a change of the programme: where it is seen, or the form again with what stands in its way. */
public final class ReponseDeGestion {

    private static final int FORMULAIRE_A_REVOIR = 422;
    private static final int DEVANCEE = 409;

    private ReponseDeGestion() {}

    public static String de(
            ResultatGestion resultat,
            Model modele,
            HttpServletResponse reponse,
            Function<Map<String, String>, String> formulaire,
            Function<Faite, String> suite) {
        return de(resultat, modele, reponse, formulaire, () -> formulaire.apply(Map.of()), suite);
    }

    /** @param devancee what is answered where somebody else was faster */
    public static String de(
            ResultatGestion resultat,
            Model modele,
            HttpServletResponse reponse,
            Function<Map<String, String>, String> formulaire,
            Supplier<String> devancee,
            Function<Faite, String> suite) {
        return switch (resultat) {
            case Faite faite -> suite.apply(faite);
            case Avertie avertie -> {
                modele.addAttribute("avertissements", avertie.phrases());
                modele.addAttribute("accord", avertie.accord());
                yield aRevoir(Map.of(), reponse, formulaire);
            }
            case ARelire aRelire -> {
                modele.addAttribute("relecture", aRelire.relecture());
                yield aRevoir(Map.of(), reponse, formulaire);
            }
            case Refusee refusee -> aRevoir(Map.of(refusee.champ(), refusee.phrase()), reponse, formulaire);
            case Perimee _ -> devancee(modele, reponse, devancee);
        };
    }

    /** Somebody else was faster. */
    static String devancee(Model modele, HttpServletResponse reponse, Supplier<String> formulaire) {
        reponse.setStatus(DEVANCEE);
        modele.addAttribute("devancee", true);
        return formulaire.get();
    }

    /** Of a form that says what it was shown: it is put together with what they have changed. */
    public static String recommencer() {
        throw new Devance();
    }

    /** Where it is seen; or the list of those who must be told, where there is anybody. */
    public static String vers(ActionId action, boolean aPrevenir) {
        return "redirect:" + (aPrevenir ? "/equipe/messages/actions/" : "/equipe/programme/") + action;
    }

    public static String aRevoir(
            Map<String, String> fautes, HttpServletResponse reponse, Function<Map<String, String>, String> formulaire) {
        reponse.setStatus(FORMULAIRE_A_REVOIR);
        return formulaire.apply(fautes);
    }
}
