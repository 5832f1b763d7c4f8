package fr.estran.bilan;

import fr.estran.documents.Formes;
import fr.estran.documents.ModeleOdt;
import fr.estran.publication.Publie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The report of a year as the records of one moment write it, before it is an act. */
public final class Preparation {

    private final Comptes comptes;
    private final Publie annee;
    private final Publie avant;
    private final Formes formes;

    Preparation(Comptes comptes, Formes formes) {
        this.comptes = comptes;
        this.annee = comptes.publier(false);
        this.avant = comptes.publierLAnneeAvant(false);
        this.formes = formes;
    }

    /** Whether the year holds anything to tell. */
    public boolean connue() {
        return annee.connue();
    }

    public List<Partie> parties() {
        return Parties.de(annee, avant, comptes.contexte());
    }

    public List<ChiffreDefini> chiffres() {
        return LigneIndicateur.toutes(comptes).stream().map(ChiffreDefini::de).toList();
    }

    public String structure() {
        return comptes.contexte().structure().nom();
    }

    /** By the key of its section, what the document says in words, in the form in which a person may write them. */
    public Map<String, String> textes(Map<String, Redaction> redactions) {
        return Parties.textes(Matiere.de(annee, avant, comptes.contexte()), redactions);
    }

    public String titre() {
        return rediger(Acte.A_COMPLETER, Map.of()).recit().titre();
    }

    /** Both pages alone: the same records and the same words give the same pages. */
    public String pages(Acte acte, Map<String, Redaction> redactions) {
        var rapport = rediger(acte, redactions);
        return formes.html(rapport.recit()) + formes.html(rapport.chiffres());
    }

    /** The forms for those who are outside the service, and the files of figures for those who are in it. */
    public List<Piece> pieces(Acte acte, Map<String, Redaction> redactions, @Nullable ModeleOdt modele) {
        return new Pieces(rediger(acte, redactions), formes, modele).ecrire(comptes, false);
    }

    /** One of the documents, without the trouble of the others. */
    public Optional<Piece> document(
            String nom, Acte acte, Map<String, Redaction> redactions, @Nullable ModeleOdt modele) {
        return new Pieces(rediger(acte, redactions), formes, modele).lire(nom);
    }

    private Rapport rediger(Acte acte, Map<String, Redaction> redactions) {
        return Rapport.rediger(annee, avant, comptes.contexte(), acte, redactions);
    }
}
