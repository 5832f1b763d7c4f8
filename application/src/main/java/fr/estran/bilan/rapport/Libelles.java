package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.publication.Repartition;
import fr.estran.bilan.statistiques.Nomenclature.Lexique;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.EspacesInsecables;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.socle.vocabulaire.TrancheDite;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.ChampsDAction.LibelleDeChamp;
import fr.estran.ville.themes.FormesDAide;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;

/** What each code is called, in this town: its themes, districts, venues and bodies, and its kinds of help. */
record Libelles(Contexte contexte, Phrases phrases, Lexique lexique) {

    /** Talks that are all on the same day of the week take its name, where the town gave them none of its own. */
    public static Libelles de(Contexte contexte, Phrases phrases, Publie publie) {
        var jours = List.copyOf(publie.comptes("rdv_jeudi_jours").keySet());
        var jour = jours.size() == 1 ? DayOfWeek.of(Integer.parseInt(jours.getFirst())) : null;
        var lexique = contexte.lexique();
        return new Libelles(contexte, phrases, new Lexique(lexique.formes().constatant(jour), lexique.quartier()));
    }

    public FormesDAide formes() {
        return lexique.formes();
    }

    /** {@code nombre} only chooses between singular and plural. */
    public String type(TypeDAction type, int nombre) {
        return EspacesInsecables.poser(formes().de(type).bilan().pour(nombre));
    }

    public String titreDeType(TypeDAction type) {
        return Typographie.majuscule(type(type, 2));
    }

    public String thematique(String code) {
        var thematique = contexte.thematiques().get(code);
        return thematique == null ? Typographie.majuscule(phrases.code("thematique", code)) : thematique.libelle();
    }

    public String champ(ChampDAction champ) {
        return contexte.champs().getOrDefault(champ.code(), LibelleDeChamp.defaut(champ));
    }

    public String quartier(String code) {
        var nom = contexte.quartiers().get(code);
        return nom == null ? Typographie.majuscule(phrases.code("quartier", code, lexique.valeurs())) : nom;
    }

    public String lieu(String reference) {
        var lieu = contexte.lieux().get(reference);
        return lieu != null
                ? lieu.nom()
                : reference.equals(Repartition.INCONNU)
                        ? phrases.code("lieu", reference)
                        : phrases.dire("sans_nom.lieu", "code", reference);
    }

    public String acteur(String reference) {
        var nom = contexte.acteurs().get(reference);
        return nom == null ? phrases.dire("sans_nom.acteur", "code", reference) : nom;
    }

    public String genre(String code) {
        return Typographie.majuscule(phrases.code("genre", code));
    }

    public String situation(String code) {
        return Typographie.majuscule(phrases.code("situation", code));
    }

    public String motif(String code) {
        return phrases.code("motif", code);
    }

    public String porte(String code) {
        return code.equals(Repartition.INCONNU)
                ? phrases.dire("porte.inconnu")
                : type(Code.de(TypeDAction.class, code), 2);
    }

    /** Of merged bands, one band: 18_24 and 25_39 are "18 à 39 ans". */
    public String tranches(List<String> codes) {
        var connues = codes.stream()
                .flatMap(code -> TrancheDite.lire(code).stream())
                .sorted(Comparator.comparing(TrancheDite::debut))
                .toList();
        if (connues.isEmpty()) {
            return phrases.dire("age.inconnu");
        }
        int debut = connues.getFirst().debut();
        var suivant = connues.getLast().suivant();
        var cle = debut == 0
                ? (suivant.isEmpty() ? "age.tous" : "age.moins")
                : suivant.isEmpty() ? "age.plus" : "age.entre";
        int fin = suivant.orElse(0);
        var tranche = phrases.dire(cle, "debut", debut, "fin", debut == 0 ? fin : fin - 1);
        return connues.size() == codes.size() ? tranche : phrases.dire("age.ou_inconnu", "tranche", tranche);
    }
}
