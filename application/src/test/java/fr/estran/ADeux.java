package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;

/** Two browsers have the same form open. The colleague is faster. */
public record ADeux(Visiteur moi, Visiteur collegue, String page, String action) {

    private static final int RECOMMENCER = 307;

    /** The colleague changes one field, and I another: both stay. */
    public void gardentChacunLeLeur(String sien, String sa, String mien, String ma) {
        var ouvert = lire();
        faire(collegue, lire().avec(sien, sa));

        faire(moi, ouvert.avec(mien, ma));

        assertThat(lire().dit(sien)).isEqualTo(sa);
        assertThat(lire().dit(mien)).isEqualTo(ma);
    }

    /** Both change one field: nothing is kept before I choose. */
    public void choisissent(String champ, String sa, String ma, String garde) {
        var ouvert = lire();
        faire(collegue, lire().avec(champ, sa));

        var devance = moi.envoyer(action, ouvert.avec(champ, ma).champs);

        assertThat(devance.statusCode()).isEqualTo(422);
        assertThat(devance.body()).contains("name=\"garder." + champ + "\"");
        var sansChoix = moi.envoyer(action, FormulaireHtml.lire(devance.body(), action).champs);
        assertThat(sansChoix.statusCode()).isEqualTo(422);
        assertThat(sansChoix.body()).contains("choisissez ce qui est gardé", "href=\"#garder." + champ);
        assertThat(lire().dit(champ)).isEqualTo(sa);

        faire(moi, FormulaireHtml.lire(sansChoix.body(), action).avec("garder." + champ, garde));

        assertThat(lire().dit(champ)).isEqualTo(garde.equals("mien") ? ma : sa);
    }

    /** As a browser sends a form: where somebody else has just written, it is told to send it once more, to the same address. */
    public static HttpResponse<String> envoyer(Visiteur qui, String adresse, Map<String, String> champs) {
        var reponse = qui.poster(adresse, champs);
        if (reponse.statusCode() != RECOMMENCER) {
            return reponse;
        }
        assertThat(reponse.headers().firstValue("Location")).hasValue(adresse);
        return qui.poster(adresse, champs);
    }

    private FormulaireHtml lire() {
        return FormulaireHtml.lire(moi.lire(page).body(), action);
    }

    /** Agreeing to what is odd, where something is. */
    private void faire(Visiteur qui, FormulaireHtml formulaire) {
        var reponse = qui.envoyer(action, formulaire.champs);
        if (reponse.body().contains("name=\"accord\"")) {
            var accord = reponse.body().replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1");
            reponse = qui.envoyer(action, formulaire.avec("accord", accord).champs);
        }
        assertThat(reponse).extracting(HttpResponse::statusCode).isEqualTo(302);
    }
}
