package fr.estran.echanges.classeurs;

import static fr.estran.echanges.classeurs.NatureDeFeuille.BENEVOLES;
import static fr.estran.echanges.classeurs.NatureDeFeuille.LIEUX;
import static fr.estran.echanges.classeurs.NatureDeFeuille.NOMBRES;
import static fr.estran.echanges.classeurs.NatureDeFeuille.ORGANISMES;
import static fr.estran.echanges.classeurs.NatureDeFeuille.PERSONNES;
import static fr.estran.echanges.classeurs.NatureDeFeuille.PRESENCES;

import fr.estran.socle.commun.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a column may be, and how its cells are read. */
public enum ChampDeFeuille implements Code {
    JOUR(Sorte.JOUR, PRESENCES, NOMBRES),
    /** Of which the title is the day, or the month: one column for each. */
    DATEE(Sorte.MARQUE, PRESENCES, NOMBRES),
    HORAIRE(Sorte.PLAGE, PRESENCES, NOMBRES),
    DEBUT(Sorte.HEURE, PRESENCES, NOMBRES),
    FIN(Sorte.HEURE, PRESENCES, NOMBRES),
    DUREE(Sorte.DUREE, PRESENCES, NOMBRES),
    FORME(Sorte.MOT, PRESENCES, NOMBRES),
    THEME(Sorte.MOT, PRESENCES, NOMBRES),
    TITRE(Sorte.TEXTE, PRESENCES, NOMBRES),
    LIEU(Sorte.MOT, PRESENCES, NOMBRES),
    CONSEILLER(Sorte.MOT, PRESENCES, NOMBRES),
    NOMBRE(Sorte.NOMBRE, NOMBRES),
    MOINS_DE_DOUZE(Sorte.NOMBRE, NOMBRES),
    DOUZE_DIX_HUIT(Sorte.NOMBRE, NOMBRES),
    DIX_HUIT_VINGT_QUATRE(Sorte.NOMBRE, NOMBRES),
    VINGT_CINQ_TRENTE_NEUF(Sorte.NOMBRE, NOMBRES),
    QUARANTE_CINQUANTE_NEUF(Sorte.NOMBRE, NOMBRES),
    SOIXANTE_SOIXANTE_NEUF(Sorte.NOMBRE, NOMBRES),
    SOIXANTE_DIX_PLUS(Sorte.NOMBRE, NOMBRES),
    /** Of a band that straddles two of ours. */
    AGE_AUTRE(Sorte.NOMBRE, NOMBRES),
    FEMMES(Sorte.NOMBRE, NOMBRES),
    HOMMES(Sorte.NOMBRE, NOMBRES),
    RETRAITES(Sorte.NOMBRE, NOMBRES),
    EN_EMPLOI(Sorte.NOMBRE, NOMBRES),
    EN_RECHERCHE_D_EMPLOI(Sorte.NOMBRE, NOMBRES),
    EN_ETUDES(Sorte.NOMBRE, NOMBRES),
    SANS_ACTIVITE(Sorte.NOMBRE, NOMBRES),
    NOM(Sorte.TEXTE, PRESENCES, PERSONNES, BENEVOLES),
    PRENOM(Sorte.TEXTE, PRESENCES, PERSONNES, BENEVOLES),
    NOM_COMPLET(Sorte.TEXTE, PRESENCES, PERSONNES, BENEVOLES),
    NUMERO(Sorte.TEXTE, PRESENCES, PERSONNES),
    PRESENCE(Sorte.MOT, PRESENCES),
    GENRE(Sorte.MOT, PRESENCES, PERSONNES),
    NAISSANCE(Sorte.ANNEE, PRESENCES, PERSONNES),
    AGE(Sorte.AGE, PRESENCES, PERSONNES),
    SITUATION(Sorte.MOT, PRESENCES, PERSONNES),
    INTITULE(Sorte.TEXTE, LIEUX, ORGANISMES),
    TELEPHONE(Sorte.TELEPHONE, PRESENCES, PERSONNES, LIEUX, ORGANISMES),
    COURRIEL(Sorte.COURRIEL, PRESENCES, PERSONNES, LIEUX, ORGANISMES),
    ADRESSE(Sorte.TEXTE, PERSONNES, LIEUX, ORGANISMES),
    CODE_POSTAL(Sorte.TEXTE, PERSONNES, LIEUX, ORGANISMES),
    COMMUNE(Sorte.TEXTE, PERSONNES, LIEUX, ORGANISMES),
    QUARTIER(Sorte.MOT, PRESENCES, PERSONNES, LIEUX, ORGANISMES),
    ACCUEILLI(Sorte.JOUR, PERSONNES),
    CAPACITE(Sorte.NOMBRE, LIEUX),
    ACCESSIBLE(Sorte.OUI_NON, LIEUX),
    ACCESSIBILITE(Sorte.TEXTE, LIEUX),
    ETAGE(Sorte.TEXTE, LIEUX),
    ACCES(Sorte.TEXTE, LIEUX),
    ARRET(Sorte.TEXTE, LIEUX),
    CLES(Sorte.TEXTE, LIEUX),
    EQUIPEMENT(Sorte.TEXTE, LIEUX),
    MISSIONS(Sorte.TEXTE, ORGANISMES),
    PUBLICS(Sorte.TEXTE, ORGANISMES),
    SITE(Sorte.TEXTE, ORGANISMES),
    CONTACT(Sorte.TEXTE, LIEUX, ORGANISMES),
    PARTI(Sorte.JOUR, BENEVOLES),
    /** What somebody wrote as they pleased: neither shown nor kept, whatever the sheet. */
    NOTES(Sorte.RIEN, NatureDeFeuille.values());

    /** How a cell is read. */
    public enum Sorte {
        JOUR,
        ANNEE,
        AGE,
        HEURE,
        PLAGE,
        DUREE,
        NOMBRE,
        /** A cross, a word, or a number, by what the sheet is. */
        MARQUE,
        /** One of a few, each of which is one of the town's own. */
        MOT,
        OUI_NON,
        COURRIEL,
        TELEPHONE,
        TEXTE,
        RIEN
    }

    private final Sorte sorte;
    private final Set<NatureDeFeuille> natures;

    ChampDeFeuille(Sorte sorte, NatureDeFeuille... natures) {
        this.sorte = sorte;
        this.natures = Set.of(natures);
    }

    public Sorte sorte() {
        return sorte;
    }

    public static List<ChampDeFeuille> de(NatureDeFeuille nature) {
        return Arrays.stream(values()).filter(champ -> champ.est(nature)).toList();
    }

    public boolean est(NatureDeFeuille nature) {
        return natures.contains(nature);
    }

    /** Of which there may be many columns; of two numbers, the mobile one; of ages, of men, of women, their sum. Of the others, one. */
    public boolean plusieurs() {
        return this == DATEE || this == NOTES || this == TELEPHONE || combien();
    }

    /** Of one session alone: where another day is written, a blank says nothing. */
    public boolean dUneSeance() {
        return this == HORAIRE || this == DEBUT || this == FIN || this == DUREE || this == THEME || this == TITRE;
    }

    /** What is said once for the rows that follow, where cells are merged or left blank. */
    public boolean seRepete() {
        return switch (this) {
            case JOUR, HORAIRE, DEBUT, FIN, DUREE, FORME, THEME, TITRE, LIEU, CONSEILLER -> true;
            case DATEE,
                    NOMBRE,
                    MOINS_DE_DOUZE,
                    DOUZE_DIX_HUIT,
                    DIX_HUIT_VINGT_QUATRE,
                    VINGT_CINQ_TRENTE_NEUF,
                    QUARANTE_CINQUANTE_NEUF,
                    SOIXANTE_SOIXANTE_NEUF,
                    SOIXANTE_DIX_PLUS,
                    AGE_AUTRE,
                    FEMMES,
                    HOMMES,
                    RETRAITES,
                    EN_EMPLOI,
                    EN_RECHERCHE_D_EMPLOI,
                    EN_ETUDES,
                    SANS_ACTIVITE,
                    NOM,
                    PRENOM,
                    NOM_COMPLET,
                    NUMERO,
                    PRESENCE,
                    GENRE,
                    NAISSANCE,
                    AGE,
                    SITUATION,
                    INTITULE,
                    TELEPHONE,
                    COURRIEL,
                    ADRESSE,
                    CODE_POSTAL,
                    COMMUNE,
                    QUARTIER,
                    ACCUEILLI,
                    CAPACITE,
                    ACCESSIBLE,
                    ACCESSIBILITE,
                    ETAGE,
                    ACCES,
                    ARRET,
                    CLES,
                    EQUIPEMENT,
                    MISSIONS,
                    PUBLICS,
                    SITE,
                    CONTACT,
                    PARTI,
                    NOTES -> false;
        };
    }

    /** How many of an age. */
    public boolean tranche() {
        return compareTo(MOINS_DE_DOUZE) >= 0 && compareTo(AGE_AUTRE) <= 0;
    }

    /** How many women, how many men: together, where nothing else says it, all who came; as ages are. */
    public boolean deTous() {
        return tranche() || this == FEMMES || this == HOMMES;
    }

    /** How many of those who came are such or such. */
    public boolean combien() {
        return compareTo(MOINS_DE_DOUZE) >= 0 && compareTo(SANS_ACTIVITE) <= 0;
    }
}
