package fr.estran.echanges.dossiers;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Egards;
import fr.estran.socle.dossier.Fichier;
import java.util.Map;
import java.util.stream.Stream;

/** The SQL that takes the rows of one file from where they wait to their table, written from the file's declaration. */
record OrdreDeVersement(Fichier fichier, Egards egards, SourceDeVersement source) {

    static OrdreDeVersement de(Fichier fichier, Map<String, Fichier> tous, Egards egards) {
        return new OrdreDeVersement(fichier, egards, new SourceDeVersement(fichier, tous, egards));
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
                        source.memeCle(),
                        decrire() + modifier(),
                        fichier.complement() == null ? ajouter() : "");
    }

    private String aVerser() {
        return egards.acquises(fichier, "dite")
                .map(acquise -> "select * from (%s) dite where not %s".formatted(source.sql(), acquise))
                .orElseGet(source::sql);
    }

    /** What the folder does not have to leave to the service. */
    private String modifier() {
        var faits = source.champs()
                .filter(champ -> !champ.cle() && !champ.devenir().isEmpty())
                .toList();
        return faits.isEmpty()
                ? ""
                : """
                when matched and not source.source_implicite and (%s) is distinct from (%s) then
                    update set %s
                """.formatted(
                        faits.stream().map(fait -> "connue." + fait.nom()).collect(joining(", ")),
                        faits.stream().map(SourceDeVersement.Champ::devenir).collect(joining(", ")),
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
                """.formatted(source.champs()
                        .filter(champ -> !champ.cle())
                        .map(champ -> "%1$s = source.%1$s".formatted(champ.nom()))
                        .collect(joining(", ")));
    }

    private String ajouter() {
        var inseres = Stream.concat(
                        fichier.aReference() ? Stream.of("id") : Stream.empty(),
                        source.champs().map(SourceDeVersement.Champ::nom))
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
                """.formatted(fichier.table(), fichier.depot(), source.sql(), source.memeCle());
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
                        source.cible(colonne).depot(),
                        colonne.champ(),
                        source.sql(),
                        source.memeCle(),
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
                        source.champs()
                                .filter(champ -> !champ.cle())
                                .map(champ -> champ.nom() + " = default")
                                .collect(joining(", ")),
                        source.cible(colonne).depot(),
                        colonne.champ(),
                        fichier.ayantADire("connue").orElseThrow(),
                        source.sql(),
                        source.memeCle());
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
                        source.sql(),
                        source.memeCle(),
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
                        source.rangeesAvec().map(Colonne::champ).collect(joining(", ")),
                        fichier.ordre(),
                        fichier.table(),
                        fichier.ordre());
    }

    String ranger() {
        return "update %1$s set %2$s = -%2$s where %2$s < 0".formatted(fichier.table(), fichier.ordre());
    }
}
