package fr.estran.socle.dossier;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Messages;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the ground, told once: its table, its words, its fields in the order of their pages. Its forms, what they refuse, what is
 * written and read of it, its columns in a folder of records, and what one sheet takes over from another are read from here.
 */
public record FicheDecrite(String table, Messages mots, List<Champ> champs) {

    public static FicheDecrite de(String table, Messages mots, Champ... champs) {
        return new FicheDecrite(table, mots, List.of(champs));
    }

    /** The fields of one of its forms. */
    public List<Champ> partie(String partie) {
        return champs.stream().filter(champ -> champ.partie().equals(partie)).toList();
    }

    /** The same, of some of its fields. */
    public FicheDecrite seuls(Collection<String> noms) {
        return new FicheDecrite(
                table,
                mots,
                champs.stream().filter(champ -> noms.contains(champ.nom())).toList());
    }

    /** Those that stand under one heading of it. */
    public List<Champ> groupe(String groupe) {
        return champs.stream().filter(champ -> champ.groupe().equals(groupe)).toList();
    }

    public Champ champ(String nom) {
        return champs.stream()
                .filter(champ -> champ.nom().equals(nom))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(nom));
    }

    /** Its form, as the row of its table would have been typed. */
    public Champs dire(String partie, Map<String, @Nullable Object> ligne) {
        var dits = Champs.AUCUN;
        for (var champ : partie(partie)) {
            dits = champ.dire(dits, ligne);
        }
        return dits;
    }

    /** By field, in the order of the page. */
    public Map<String, String> fautes(String partie, Champs dits) {
        var fautes = new LinkedHashMap<String, String>();
        for (var champ : partie(partie)) {
            var dit = dits.tous(champ.nom());
            if (dit.isEmpty() && champ.requis()) {
                fautes.put(champ.nom(), mots.dire(faute(champ, champ.colonne())));
            } else if (champ.faute(dit) instanceof String genre) {
                fautes.put(
                        champ.nom(),
                        mots.dire(faute(champ, genre), champ.forme().bornes()));
            }
        }
        return fautes;
    }

    /** In the words of the field, where it has some. */
    private String faute(Champ champ, String genre) {
        var debut = champ.partie().isEmpty() ? "faute." : champ.partie() + ".faute.";
        var sienne = debut + champ.colonne();
        return !genre.equals("longueur") && mots.connait(sienne) ? sienne : debut + genre;
    }

    /** What is kept of a form, by column; once there is no fault left. */
    public Map<String, @Nullable Object> lire(String partie, Champs dits) {
        var valeurs = new LinkedHashMap<String, @Nullable Object>();
        partie(partie).forEach(champ -> valeurs.putAll(champ.forme().lire(champ.colonne(), dits.tous(champ.nom()))));
        return valeurs;
    }

    public String select() {
        return "select "
                + champs.stream()
                        .flatMap(champ -> champ.sesColonnes().map(champ.forme()::select))
                        .collect(joining(", "))
                + " from "
                + table;
    }

    /** With the parameters of {@link #lire}, and those of which its repository knows. */
    public String update(String partie) {
        return "update "
                + table
                + " set "
                + colonnes(partie(partie))
                        .map(colonne -> colonne + " = :" + colonne)
                        .collect(joining(", "));
    }

    /** One more, or the same written anew. @param avec columns that its repository knows */
    public String insert(String partie, String... avec) {
        var colonnes = Stream.concat(Stream.of(avec), colonnes(partie(partie))).toList();
        return "insert into %s (structure_id, id, %s) values (structure_courante(), :id, %s) on conflict (structure_id, id) do update set %s"
                .formatted(
                        table,
                        String.join(", ", colonnes),
                        colonnes.stream().map(colonne -> ":" + colonne).collect(joining(", ")),
                        colonnes.stream()
                                .map(colonne -> colonne + " = excluded." + colonne)
                                .collect(joining(", ")));
    }

    /** What the sheet {@code :vers} does not say, the sheet {@code :de} does; what each must say stands. */
    public String completer() {
        return champs.stream()
                .filter(champ -> !champ.requis())
                .flatMap(champ -> champ.forme().completer(table, champ.colonne()).entrySet().stream())
                .map(colonne -> colonne.getKey() + " = " + colonne.getValue())
                .collect(joining(
                        ", ",
                        "update " + table + " set ",
                        " from %1$s autre where %1$s.id = :vers and autre.structure_id = %1$s.structure_id and autre.id = :de"
                                .formatted(table)));
    }

    private static Stream<String> colonnes(List<Champ> champs) {
        return champs.stream().flatMap(Champ::sesColonnes);
    }

    /** Of a file of a folder of records: what leads it, then those of the fields that are told there, then what ends it. */
    public Colonne[] colonnes(String fichier, Colonne debut, Colonne... fin) {
        var siennes = champs.stream()
                .filter(champ -> champ.fichier().equals(fichier))
                .flatMap(champ -> champ.colonnes().stream());
        return Stream.concat(Stream.of(debut), Stream.concat(siennes, Stream.of(fin)))
                .toArray(Colonne[]::new);
    }

    /** What its fields are called, to whoever chooses between two writers. @param dits what its words may say */
    public Paroles paroles(String partie, Map<String, ?> dits) {
        return new Paroles() {
            @Override
            public String champ(String nom) {
                return mots.dire(FicheDecrite.this.champ(partie, nom).cle(), dits);
            }
        };
    }

    private Champ champ(String partie, String nom) {
        var champ = champ(nom);
        if (!champ.partie().equals(partie)) {
            throw new IllegalArgumentException(nom);
        }
        return champ;
    }
}
