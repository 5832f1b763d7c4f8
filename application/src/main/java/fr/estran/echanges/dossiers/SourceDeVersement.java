package fr.estran.echanges.dossiers;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Egards;
import fr.estran.socle.dossier.Fichier;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The rows of one file as their table would have them: its columns, and the query that gives them from where they wait. */
record SourceDeVersement(Fichier fichier, Map<String, Fichier> tous, Egards egards) {

    /**
     * A column of the table.
     *
     * @param source where its value comes from
     * @param devenir what it becomes in a row that is known; empty where that row keeps its own
     * @param cle whether it tells one row from another
     */
    record Champ(String nom, String source, String devenir, boolean cle) {

        static Champ propre(String nom, String source, boolean cle) {
            return new Champ(nom, source, "source." + nom, cle);
        }
    }

    /** The place of a row of the file among those that hang on the same row, or that have the same key. */
    private String place() {
        return "row_number() over (partition by %s order by depot.ligne)"
                .formatted(rangeesAvec()
                        .map(colonne -> "depot.\"%s\"".formatted(colonne.nom()))
                        .collect(joining(", ")));
    }

    Stream<Colonne> rangeesAvec() {
        return fichier.colonnes().stream()
                .filter(colonne ->
                        fichier.repetable() ? colonne.cle() : colonne.nom().equals(fichier.attache()));
    }

    String memeCle() {
        return Stream.concat(
                        Stream.of("true"),
                        champs().filter(Champ::cle).map(champ -> "connue.%1$s = source.%1$s".formatted(champ.nom())))
                .collect(joining(" and "));
    }

    String sql() {
        var jointures = new ArrayList<String>();
        fichier.colonnes().stream()
                .filter(this::versUnId)
                .forEach(colonne -> jointures.add(
                        """
                left join %s cible_%s on cible_%s.id = depot."%s"
                """.formatted(cible(colonne).depot(), colonne.nom(), colonne.nom(), colonne.nom())));
        fichier.colonnes().stream()
                .filter(this::suitLesReunions)
                .forEach(colonne -> jointures.add("""
                left join %1$s retenue_%2$s on retenue_%2$s.structure_id = structure_courante() and retenue_%2$s.%3$s = %4$s
                """.formatted(
                                cible(colonne).table(),
                                colonne.nom(),
                                versUnId(colonne) ? "id" : cible(colonne).nomDeLaCle(),
                                nommee(colonne))));
        var champs =
                champs().map(champ -> champ.source() + " as " + champ.nom()).collect(joining(", "));
        return "select %sdepot.implicite as source_implicite, %s from %s depot %s"
                .formatted(
                        fichier.aReference() ? "depot.identifiant as id, " : "",
                        champs,
                        fichier.depot(),
                        String.join("", jointures));
    }

    Stream<Champ> champs() {
        var champs = new ArrayList<Champ>();
        fichier.colonnes()
                .forEach(colonne ->
                        champs.add(new Champ(colonne.champ(), lue(colonne), devenir(colonne), colonne.cle())));
        if (fichier.ordre() != null) {
            champs.add(Champ.propre(fichier.ordre(), place(), fichier.repetable()));
        }
        fichier.repris()
                .forEach((champ, sql) -> champs.add(Champ.propre(champ, sql.replace("porteur", porteur()), false)));
        if (fichier.implicite()) {
            var devenir = egards.entier(fichier) ? "source.implicite" : "";
            champs.add(new Champ("implicite", "depot.implicite", devenir, false));
        }
        return champs.stream();
    }

    private String devenir(Colonne colonne) {
        return egards.modifie(fichier, colonne) ? egards.devient(fichier, colonne) : "";
    }

    private String porteur() {
        return "cible_" + fichier.attache();
    }

    private String lue(Colonne colonne) {
        return suitLesReunions(colonne)
                ? "coalesce(retenue_%s.%s, %s)"
                        .formatted(colonne.nom(), cible(colonne).reunies(), nommee(colonne))
                : nommee(colonne);
    }

    private String nommee(Colonne colonne) {
        return versUnId(colonne)
                ? "cible_%s.identifiant".formatted(colonne.nom())
                : colonne.nature().lueSql("depot.\"%s\"".formatted(colonne.nom()));
    }

    /** An older folder names what was found since to be another: that is no news. What tells rows apart is as it is written. */
    private boolean suitLesReunions(Colonne colonne) {
        return colonne.renvoi() != null
                && !colonne.cle()
                && cible(colonne).reunies() != null
                && !cible(colonne).table().equals(fichier.table());
    }

    private boolean versUnId(Colonne colonne) {
        var renvoi = colonne.renvoi();
        return renvoi != null && renvoi.parReference();
    }

    Fichier cible(Colonne colonne) {
        var renvoi = Objects.requireNonNull(colonne.renvoi());
        return Objects.requireNonNull(tous.get(renvoi.fichier()));
    }
}
