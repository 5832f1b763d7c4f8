package fr.estran.bilan.consultation;

import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.bilan.statistiques.Lignes;
import fr.estran.bilan.statistiques.Lignes.Ligne;
import fr.estran.bilan.statistiques.Objet;
import fr.estran.bilan.statistiques.Objet.ColonneDeDetail;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.pages.Lien;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A page of the rows that a figure counts, as it is shown. */
public record Feuillet(
        Demande demande, List<String> chemin, Lignes lignes, LibellesDEcran libelles, int page, int parPage) {

    /** The rows that a file holds at most. */
    static final int PAR_FICHIER = 50_000;

    static Indicateur definition(List<String> chemin) {
        return Statistiques.toutes().stream()
                .filter(indicateur -> indicateur.compte(chemin))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    public Indicateur indicateur() {
        return definition(chemin);
    }

    /** "Séances tenues par forme d'aide – Ateliers". */
    public String titre() {
        var detail = libelles.detail(indicateur(), indicateur().codes(chemin));
        var nom = indicateur().nom(libelles.noms().lexique());
        return detail.isEmpty() ? nom : nom + " – " + detail;
    }

    /** The same, and of what. */
    public String titreDePage() {
        return titre() + " – " + libelles.portee(demande.periode(), demande.selection());
    }

    public String periode() {
        return LibellesDEcran.periode(demande.periode());
    }

    /** The figure itself, and how many rows make it. */
    public String compte() {
        return LibellesDEcran.MESSAGES.dire(
                ponderee() ? "lignes.compte_pondere" : "lignes.compte",
                "n",
                LibellesDEcran.nombre(lignes.somme()),
                "unite",
                indicateur().nomUnite(libelles.noms().lexique()),
                "lignes",
                lignes.total());
    }

    public String regle() {
        return indicateur().regle(libelles.noms().lexique());
    }

    /** Some rows count for more than one, or might: their numbers are shown. */
    public boolean ponderee() {
        return lignes.somme() != lignes.total() || lignes.objet() == Objet.CONFIDENCE;
    }

    public List<String> colonnes() {
        var colonnes = new ArrayList<>(lignes.objet().colonnes().stream()
                .map(colonne -> libelles.dire("colonne." + colonne.code()))
                .toList());
        if (ponderee()) {
            colonnes.add(majuscule(indicateur().nomUnite(libelles.noms().lexique())));
        }
        return colonnes;
    }

    public List<String> cellules(Ligne ligne) {
        var cellules = new ArrayList<String>();
        for (int i = 0; i < ligne.cellules().size(); i++) {
            cellules.add(dire(lignes.objet().colonnes().get(i), ligne.cellules().get(i)));
        }
        return cellules;
    }

    private String dire(ColonneDeDetail colonne, @Nullable String cellule) {
        if (cellule == null) {
            return "";
        }
        if (colonne == ColonneDeDetail.PERSONNE && cellule.equals("anonyme")) {
            return LibellesDEcran.MESSAGES.dire("ligne.effacee");
        }
        return switch (colonne) {
            case DEBUT -> LibellesDEcran.debut(cellule);
            case JOUR -> LibellesDEcran.jour(LocalDate.parse(cellule));
            case MOMENT -> LibellesDEcran.moment(cellule);
            case TYPE -> libelles.code("type", cellule);
            case CANAL -> libelles.code("canal", cellule);
            case REFERENCE, TITRE, LIEU, QUARTIER, NOM, REFERENCE_PERSONNE, PERSONNE, TRIMESTRE -> cellule;
        };
    }

    public int pages() {
        return Math.max(1, (lignes.total() + parPage - 1) / parPage);
    }

    public String adresse(int autrePage) {
        return adresse("/statistiques/lignes", "page", Integer.toString(autrePage));
    }

    public String export(String format) {
        return adresse("/statistiques/lignes/export", "format", format);
    }

    public List<Lien> fil() {
        return List.of(new Lien(LibellesDEcran.MESSAGES.dire("titre"), retour()));
    }

    public String retour() {
        return demande.adresse("/statistiques");
    }

    /** More would not be a table that somebody reads. */
    public boolean emportable() {
        return lignes.total() <= PAR_FICHIER;
    }

    private String adresse(String vers, String parametre, String valeur) {
        var parametres = new ArrayList<String>();
        chemin.forEach(mot -> parametres.addAll(List.of("figure", mot)));
        parametres.addAll(List.of(parametre, valeur));
        return demande.adresse(vers, parametres.toArray(String[]::new));
    }

    FeuilleDeTableur feuille(EnTeteDeFichier entete) {
        var rangees = lignes.page().stream()
                .map(ligne -> {
                    var cellules = new ArrayList<Object>(cellules(ligne));
                    if (ponderee()) {
                        cellules.add(ligne.nombre());
                    }
                    return List.copyOf(cellules);
                })
                .toList();
        return FeuilleDeTableur.de(entete, colonnes(), rangees);
    }

    private static String majuscule(String texte) {
        return texte.substring(0, 1).toUpperCase(Locale.FRENCH) + texte.substring(1);
    }
}
