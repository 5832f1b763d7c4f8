package fr.estran.bilan;

import fr.estran.commun.Periode;
import fr.estran.documents.Formes;
import fr.estran.statistiques.Chiffres;
import fr.estran.statistiques.Statistiques;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Establishes the report of a year, for the structure in whose name one acts. */
@Service
public class Bilans {

    private final Statistiques statistiques;
    private final ContexteRepository contextes;
    private final Formes formes;

    Bilans(Statistiques statistiques, ContexteRepository contextes, Formes formes) {
        this.statistiques = statistiques;
        this.contextes = contextes;
        this.formes = formes;
    }

    /**
     * The five forms of the report: three documents for the council, and two files of figures that stay inside.
     *
     * @param interne whether the documents show small counts: they must then stay inside too
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Piece> etablir(int annee, boolean interne, Acte acte) {
        var compte = compter(annee);
        var rapport = rediger(compte, interne, acte);
        return List.of(
                Piece.page("bilan.html", formes.html(rapport.document()), !interne),
                new Piece("bilan.pdf", formes.pdf(rapport.document()), !interne),
                new Piece("bilan.odt", formes.odt(rapport.document()), !interne),
                Piece.page("bilan.json", BilanJson.ecrire(compte, rapport), false),
                Piece.page("indicateurs.csv", IndicateursCsv.ecrire(compte), false));
    }

    /** The figures of a year and of the year before, as of one moment. */
    Comptes compter(int annee) {
        return new Comptes(
                annee,
                statistiques.indicateurs(Periode.annee(annee)),
                statistiques.complements(Periode.annee(annee)),
                statistiques.indicateurs(Periode.annee(annee - 1)),
                statistiques.complements(Periode.annee(annee - 1)),
                contextes.lire(annee));
    }

    Chiffres indicateurs(int annee) {
        return statistiques.indicateurs(Periode.annee(annee));
    }

    static Rapport rediger(Comptes compte, boolean interne, Acte acte) {
        return Rapport.rediger(compte.publier(interne), compte.publierLAnneeAvant(interne), compte.contexte(), acte);
    }
}
