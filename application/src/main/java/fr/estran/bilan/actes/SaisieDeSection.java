package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Question;
import fr.estran.bilan.rapport.Redaction;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of a section: what it shows of what was written, and what is made of what comes back. */
final class SaisieDeSection {

    static final String REPONSE = "reponse.";

    private static final Messages M = Messages.de("bilan/actes");
    private static final int LONGUEUR_DE_TITRE = 120;
    private static final int LONGUEUR_DE_TEXTE = 20_000;

    /** What the page calls its fields. */
    static final Conciliation.Paroles PAROLES =
            champ -> M.dire(champ.startsWith(REPONSE) ? "section.reponse" : "section." + champ);

    private final SectionOuverte section;

    SaisieDeSection(SectionOuverte section) {
        this.section = section;
    }

    /** Figures are shown with what they are worth today. */
    Champs champs() {
        var redaction = section.redaction();
        var champs = Champs.AUCUN
                .avec("titre", section.titre())
                .avec("texte", redaction.texte() == null ? section.partie().texte() : montrer(redaction.texte()))
                .avec("complement", redaction.complement() == null ? null : montrer(redaction.complement()))
                .avec("omise", redaction.omise() ? "oui" : null)
                .avec("sans", redaction.sans().stream().sorted().toList());
        for (var cle : reponses()) {
            var reponse = redaction.reponses().get(cle);
            champs = champs.avec(REPONSE + cle, reponse == null ? null : montrer(reponse));
        }
        return champs;
    }

    private List<String> reponses() {
        return Stream.concat(
                        section.partie().questions().stream().map(Question::cle),
                        section.reponsesSansQuestion().stream())
                .toList();
    }

    private String montrer(String texte) {
        return section.citations().montrer(texte);
    }

    /** What nobody touched since the form was shown stays as it is kept; words that were all taken away are taken away. */
    Redaction lire(Conciliation lue) {
        var ecrits = lue.ecrits();
        var reponses = new TreeMap<String, String>();
        ecrits.valeurs().keySet().stream()
                .filter(champ -> champ.startsWith(REPONSE))
                .forEach(champ -> reponses.put(champ.substring(REPONSE.length()), ecrits.dit(champ)));
        return section.redaction()
                .titree(titre(lue))
                .ecrite(texte(lue), ecrits.dit("complement"))
                .repondue(reponses)
                .omise(ecrits.dit("omise").equals("oui"))
                .sans(new LinkedHashSet<>(ecrits.tous("sans")));
    }

    private @Nullable String texte(Conciliation lue) {
        var texte = lue.ecrits().dit("texte");
        if (texte.equals(section.partie().texte().strip()) || section.partie().libre() && texte.isEmpty()) {
            return null;
        }
        return texte.equals(lue.actuels().dit("texte")) && !texte.isEmpty()
                ? section.redaction().texte()
                : texte;
    }

    private @Nullable String titre(Conciliation lue) {
        var titre = lue.ecrits().dit("titre");
        if (section.ajoutee()) {
            return titre;
        }
        return titre.equals(section.partie().titre()) || titre.isEmpty()
                ? null
                : titre.equals(lue.actuels().dit("titre")) ? section.redaction().titre() : titre;
    }

    /** Why it is not kept, by the field. */
    Map<String, String> fautes(Champs ecrits) {
        var fautes = new LinkedHashMap<String, String>();
        if (titreRefuse(ecrits.dit("titre"))
                && (section.ajoutee() || !ecrits.dit("titre").isEmpty())) {
            fautes.put("titre", M.dire("section.titre.faute"));
        }
        ecrits.valeurs().forEach((champ, dits) -> {
            if (dits.stream().anyMatch(dit -> dit.length() > LONGUEUR_DE_TEXTE)) {
                fautes.put(champ, M.dire("section.texte.faute"));
            }
        });
        return fautes;
    }

    /** Empty, too long, or with braces: figures have no place in a title. */
    static boolean titreRefuse(String titre) {
        return titre.isBlank() || titre.length() > LONGUEUR_DE_TITRE || titre.contains("{") || titre.contains("}");
    }
}
