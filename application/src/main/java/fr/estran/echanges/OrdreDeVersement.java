package fr.estran.echanges;

import static java.util.stream.Collectors.joining;

import fr.estran.dossier.Colonne;
import fr.estran.dossier.Egards;
import fr.estran.dossier.Fichier;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The SQL that takes the rows of one file from where they wait to their table, written from the file's declaration. */
record OrdreDeVersement(Fichier fichier, Map<String, Fichier> tous, Egards egards) {

    /**
     * A column of the table.
     *
     * @param source where its value comes from
     * @param devenir what it becomes in a row that is known; empty where that row keeps its own
     * @param cle whether it tells one row from another
     */
    private record Champ(String nom, String source, String devenir, boolean cle) {

        static Champ propre(String nom, String source, boolean cle) {
            return new Champ(nom, source, "source." + nom, cle);
        }
    }

    /** Where a row is known and says the same, nothing is written: importing a folder twice changes nothing. */
    String verser() {
        return """
                merge into %s connue
                using (%s) source
                on connue.structure_id = structure_courante() and %s
                %s%s
                """.formatted(
                        fichier.table(),
                        aVerser(),
                        memeCle(),
                        decrire() + modifier(),
                        fichier.complement() == null ? ajouter() : "");
    }

    private String aVerser() {
        return egards.acquises(fichier, "dite")
                .map(acquise -> "select * from (%s) dite where not %s".formatted(source(), acquise))
                .orElseGet(this::source);
    }

    /** What the folder does not have to leave to the service. */
    private String modifier() {
        var faits = champs().filter(champ -> !champ.cle() && !champ.devenir().isEmpty())
                .toList();
        return faits.isEmpty()
                ? ""
                : """
                when matched and not source.source_implicite and (%s) is distinct from (%s) then
                    update set %s
                """.formatted(
                        faits.stream().map(fait -> "connue." + fait.nom()).collect(joining(", ")),
                        faits.stream().map(Champ::devenir).collect(joining(", ")),
                        faits.stream()
                                .map(fait -> fait.nom() + " = " + fait.devenir())
                                .collect(joining(", ")));
    }

    /** A row that was only ever named, and of which the service has said nothing that could be lost. */
    private String decrire() {
        return egards.entier(fichier) || !fichier.implicite()
                ? ""
                : """
                when matched and connue.implicite and not source.source_implicite then
                    update set %s
                """.formatted(champs().filter(champ -> !champ.cle())
                        .map(champ -> "%1$s = source.%1$s".formatted(champ.nom()))
                        .collect(joining(", ")));
    }

    private String ajouter() {
        var inseres = Stream.concat(fichier.aReference() ? Stream.of("id") : Stream.empty(), champs().map(Champ::nom))
                .toList();
        return """
                when not matched then
                    insert (structure_id, %s) values ((select structure_courante()), %s)
                """.formatted(
                        String.join(", ", inseres),
                        inseres.stream().map(nom -> "source." + nom).collect(joining(", ")));
    }

    /** Rows that hang on a row of the folder, and that the folder no longer holds. */
    String retirer(String attache) {
        return fichier.attacheAuService() ? retirerDuService() : retirerDe(attache);
    }

    /** An empty file is one that nobody has filled yet. */
    private String retirerDuService() {
        return """
                delete from %s connue
                where exists (select from %s) and not exists (select from (%s) source where %s)
                """.formatted(fichier.table(), fichier.depot(), source(), memeCle());
    }

    private String retirerDe(String attache) {
        var colonne = fichier.colonne(attache).orElseThrow();
        return """
                delete from %s connue
                using %s porteur
                where connue.%s = porteur.identifiant
                    and not exists (select from (%s) source where %s)
                    and not %s
                """.formatted(
                        fichier.table(),
                        cible(colonne).depot(),
                        colonne.champ(),
                        source(),
                        memeCle(),
                        egards.acquises(fichier, "connue").orElse("false"));
    }

    /** Of rows of the folder, what it no longer says. */
    String effacer(String attache) {
        var colonne = fichier.colonne(attache).orElseThrow();
        return """
                update %s connue
                set %s
                from %s porteur
                where connue.%s = porteur.identifiant
                    and (%s)
                    and not exists (select from (%s) source where %s)
                """.formatted(
                        fichier.table(),
                        champs().filter(champ -> !champ.cle())
                                .map(champ -> champ.nom() + " = default")
                                .collect(joining(", ")),
                        cible(colonne).depot(),
                        colonne.champ(),
                        fichier.ayantADire("connue").orElseThrow(),
                        source(),
                        memeCle());
    }

    /** Rows of the service that a folder no longer holds: told, not deleted. */
    String disparues(String attendues) {
        var montre = fichier.aReference() ? "connue.reference" : "''";
        return """
                select %s
                from %s connue
                where not exists (select from (%s) source where %s) and %s and %s
                order by 1
                """.formatted(
                        montre,
                        fichier.table(),
                        source(),
                        memeCle(),
                        fichier.implicite()
                                ? "not implicite"
                                : fichier.ayantADire("connue").orElse("true"),
                        attendues);
    }

    /**
     * The places of the rows that are there, without the gaps that rows taken away have left: a place says which row comes
     * before which, no more. Those that move are told by a sign, so that no two rows are ever in one place.
     */
    String resserrer() {
        return """
                update %s connue
                set %s = -serree.place
                from (select ctid, row_number() over (partition by %s order by %s) as place from %s) serree
                where connue.ctid = serree.ctid and connue.%s <> serree.place
                """.formatted(
                        fichier.table(),
                        fichier.ordre(),
                        rangeesAvec().map(Colonne::champ).collect(joining(", ")),
                        fichier.ordre(),
                        fichier.table(),
                        fichier.ordre());
    }

    String ranger() {
        return "update %1$s set %2$s = -%2$s where %2$s < 0".formatted(fichier.table(), fichier.ordre());
    }

    /** The place of a row of the file among those that hang on the same row, or that have the same key. */
    private String place() {
        return "row_number() over (partition by %s order by depot.ligne)"
                .formatted(rangeesAvec()
                        .map(colonne -> "depot.\"%s\"".formatted(colonne.nom()))
                        .collect(joining(", ")));
    }

    private Stream<Colonne> rangeesAvec() {
        return fichier.colonnes().stream()
                .filter(colonne ->
                        fichier.repetable() ? colonne.cle() : colonne.nom().equals(fichier.attache()));
    }

    private String memeCle() {
        return Stream.concat(
                        Stream.of("true"),
                        champs().filter(Champ::cle).map(champ -> "connue.%1$s = source.%1$s".formatted(champ.nom())))
                .collect(joining(" and "));
    }

    private String source() {
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

    private Stream<Champ> champs() {
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

    private Fichier cible(Colonne colonne) {
        var renvoi = Objects.requireNonNull(colonne.renvoi());
        return Objects.requireNonNull(tous.get(renvoi.fichier()));
    }
}
