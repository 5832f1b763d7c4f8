package fr.estran.messages;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is typed on the page of a model of message.
 *
 * @param enDeux ticked by whoever has read that the SMS is too long for one, and keeps it
 * @param geste {@code apercu}: to see it only
 */
public record FormulaireModele(
        @Nullable String objet,
        @Nullable String texte,
        @Nullable String enDeux,
        @Nullable String geste) {

    private static final int OBJET_AU_PLUS = 200;
    private static final int TEXTE_AU_PLUS = 4000;

    public FormulaireModele {
        objet = objet == null || objet.isBlank() ? null : objet.strip();
        texte = texte == null ? "" : texte.strip().replace("\r\n", "\n");
    }

    static FormulaireModele de(TexteDeMessage texte) {
        return new FormulaireModele(texte.objet(), texte.texte(), null, null);
    }

    static FormulaireModele de(Champs champs) {
        return new FormulaireModele(champs.un("objet"), champs.un("texte"), champs.un("enDeux"), champs.un("geste"));
    }

    /** What is kept of it, in the order of the page. */
    Champs champs() {
        return Champs.AUCUN.avec("objet", objet).avec("texte", texte);
    }

    TexteDeMessage choisi(Forme forme) {
        return new TexteDeMessage(forme == Forme.COURRIEL ? objet : null, String.valueOf(texte));
    }

    boolean apercu() {
        return "apercu".equals(geste);
    }

    boolean accepteDeux() {
        return "oui".equals(enDeux);
    }

    /** What is wrong, in words, by field, in the order of the page. */
    Map<String, String> fautes(Forme forme, Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        if (forme == Forme.COURRIEL) {
            if (objet == null || objet.length() > OBJET_AU_PLUS) {
                fautes.put("objet", m.dire("modele.faute.objet"));
            } else {
                variables(objet, "objet", forme, fautes, m);
            }
        }
        var dit = String.valueOf(texte);
        if (dit.isEmpty() || dit.length() > TEXTE_AU_PLUS) {
            fautes.put("texte", m.dire("modele.faute.texte"));
        } else {
            variables(dit, "texte", forme, fautes, m);
        }
        return fautes;
    }

    private static void variables(String dit, String champ, Forme forme, Map<String, String> fautes, Messages m) {
        Remplissage.variables(dit).stream()
                .filter(nom -> !Remplissage.VARIABLES.contains(nom))
                .findFirst()
                .ifPresent(nom -> fautes.put(champ, m.dire("modele.faute.variable", "nom", "{" + nom + "}")));
        Remplissage.variables(dit).stream()
                .filter(nom -> Remplissage.VARIABLES.contains(nom) && !forme.permet(nom))
                .findFirst()
                .ifPresent(nom -> fautes.putIfAbsent(champ, m.dire("modele.faute.neutre", "nom", "{" + nom + "}")));
        if (dit.replaceAll("\\{[^{}]*\\}", "").matches("(?s).*[{}].*")) {
            fautes.putIfAbsent(champ, m.dire("modele.faute.accolade"));
        }
    }
}
