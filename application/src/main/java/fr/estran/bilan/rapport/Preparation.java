package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.DeuxAnnees;
import fr.estran.bilan.publication.Differences;
import fr.estran.bilan.publication.Dit;
import fr.estran.bilan.publication.Precaution;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.rapport.Partie.Chiffre;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.TenueOdt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report of a year as the records of one moment write it, before it is an act. */
public final class Preparation {

    private final ComptesDeLAnnee comptes;
    private final Publie annee;
    private final Publie avant;
    private final Formes formes;
    private final Precedents precedents;

    Preparation(ComptesDeLAnnee comptes, Precedents precedents, Formes formes) {
        this.comptes = comptes;
        this.avant = Differences.entre(comptes.publierLAnneeAvant(false), precedents.avant())
                .commeDeja();
        this.annee = DeuxAnnees.seconde(
                Differences.entre(comptes.publier(false), precedents.annee()).selon(precedents.precaution()), avant);
        this.formes = formes;
        this.precedents = precedents;
    }

    /** What would tell of few people, beside the documents that went out. */
    public List<ChiffreQuiTrahit> trahisons() {
        return ChiffreQuiTrahit.entre(annee, precedents.annee(), comptes.contexte());
    }

    public @Nullable Precaution precaution() {
        return precedents.precaution();
    }

    /** Whether the figures of today may be told, with fewer rows. */
    public boolean regroupable() {
        return Differences.entre(comptes.publier(false), precedents.annee()).regroupable();
    }

    /** All that the report tells of people, of its year and of the year before. */
    public List<Dit> dits() {
        return Stream.concat(annee.dits().stream(), avant.dits().stream()).toList();
    }

    /** Whether the year holds anything to tell. */
    public boolean connue() {
        return annee.connue();
    }

    public List<Partie> parties(Composition composition) {
        return Parties.de(annee, avant, comptes.contexte(), composition);
    }

    /** The figures of the year that may be told, by their names. */
    public List<Chiffre> citables() {
        var citables = new ArrayList<Chiffre>();
        var libelles = Matiere.de(annee, avant, comptes.contexte()).libelles();
        Parties.nommer(libelles, annee, annee.chemins(), citables);
        return citables.stream()
                .filter(chiffre -> chiffre.cle().isPresent())
                .sorted(Comparator.comparing(Chiffre::libelle))
                .toList();
    }

    public Vigilance relire(Redaction redaction) {
        return Vigilance.de(redaction, citations());
    }

    /** What is known of the figures that people put into their texts. */
    public Citations citations() {
        return new Citations(annee, avant);
    }

    public List<ChiffreDefini> chiffres() {
        return LigneIndicateur.toutes(comptes).stream()
                .map(ligne -> ChiffreDefini.de(ligne, comptes.contexte().lexique()))
                .toList();
    }

    public String structure() {
        return comptes.contexte().structure().nom();
    }

    /** By the key of its section, what the document says in words, in the form in which a person may write them. */
    public Map<String, String> textes(Composition composition) {
        return Parties.textes(Matiere.de(annee, avant, comptes.contexte()), composition);
    }

    public String titre() {
        return rediger(Acte.A_COMPLETER, Composition.AUCUNE).recit().titre();
    }

    /** Both pages alone: the same records and the same words give the same pages. */
    public String pages(Acte acte, Composition composition) {
        var rapport = rediger(acte, composition);
        return formes.html(rapport.recit()) + formes.html(rapport.chiffres());
    }

    /** What is frozen: the forms for those who are outside the service, the files of figures for those who are in it. */
    public List<Piece> pieces(Acte acte, Composition composition, @Nullable TenueOdt tenue) {
        return new Pieces(rediger(acte.fige(), composition), formes, tenue).ecrire(comptes, false);
    }

    /** One of the documents, without the trouble of the others. */
    public Optional<Piece> document(String nom, Acte acte, Composition composition, @Nullable TenueOdt tenue) {
        return new Pieces(rediger(acte, composition), formes, tenue).lire(nom);
    }

    private Rapport rediger(Acte acte, Composition composition) {
        return Rapport.rediger(annee, avant, comptes.contexte(), acte, composition);
    }
}
