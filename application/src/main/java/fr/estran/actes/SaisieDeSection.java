package fr.estran.actes;

import fr.estran.bilan.Question;
import fr.estran.bilan.Redaction;
import fr.estran.commun.Champs;
import fr.estran.commun.Conciliation;
import fr.estran.commun.Messages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The form of a section: what it shows of what was written, and what is made of what comes back. */
final class SaisieDeSection {

    static final String REPONSE = "reponse.";

    private static final Messages M = BilansController.MESSAGES;
    private static final int LONGUEUR_DE_TITRE = 120;

    /** What the page calls its fields. */
    static final Conciliation.Paroles PAROLES =
            champ -> M.dire(champ.startsWith(REPONSE) ? "section.reponse" : "section." + champ);

    private final SectionOuverte section;

    SaisieDeSection(SectionOuverte section) {
        this.section = section;
    }

    Conciliation ouvrir() {
        return Conciliation.ouvrir(String.valueOf(section.revision()), champs());
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

    /** Generated words that nobody touched are no words of a person; words that were all taken away are. */
    Redaction lire(Champs ecrits) {
        var titre = ecrits.dit("titre");
        var texte = ecrits.dit("texte");
        boolean aEcrire = section.partie().libre() && texte.isEmpty();
        var reponses = new TreeMap<String, String>();
        reponses().forEach(cle -> reponses.put(cle, ecrits.dit(REPONSE + cle)));
        return section.redaction()
                .titree(titre.equals(section.partie().titre()) && !section.ajoutee() ? null : titre)
                .ecrite(
                        aEcrire || texte.equals(section.partie().texte().strip()) ? null : texte,
                        ecrits.dit("complement"))
                .repondue(reponses)
                .omise(ecrits.dit("omise").equals("oui"))
                .sans(new LinkedHashSet<>(ecrits.tous("sans")));
    }

    /** A section of the report that is given no title has its own again; one that was added has none but that. */
    boolean titreMalMesure(Champs ecrits) {
        var titre = ecrits.dit("titre");
        return section.ajoutee() && titre.isEmpty() || titre.length() > LONGUEUR_DE_TITRE;
    }
}
