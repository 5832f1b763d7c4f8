package fr.estran.socle.dossier;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the ground, told once: its table, its words, its fields in the order of their pages. Its forms, what they refuse, what is
 * written and read of it, its columns in a folder of records, and what one sheet takes over from another are read from here.
 */
public record FicheDecrite(Chose chose, Messages mots, List<Champ> champs) {

    /**
     * The table that keeps its rows.
     *
     * @param cle by which other tables name a row
     * @param reunie the column that names the row which a row was found to be; none where rows never become one
     * @param siennes tables that are part of its sheet: what they hold does not follow by itself
     */
    public record Chose(String table, String cle, String reunie, Set<String> siennes) {}

    /** Of a table whose rows are known by their ids, and never become one. */
    public static FicheDecrite de(String table, Messages mots, Champ... champs) {
        return new FicheDecrite(new Chose(table, "id", "", Set.of()), mots, List.of(champs));
    }

    /** Known by another column than an id. */
    public FicheDecrite parCle(String cle) {
        return new FicheDecrite(new Chose(table(), cle, chose.reunie(), chose.siennes()), mots, champs);
    }

    /**
     * Its rows may be found to be one.
     *
     * @param reunie the column that names the one which a row was found to be
     * @param siennes tables that are part of its sheet
     */
    public FicheDecrite reuniePar(String reunie, String... siennes) {
        return new FicheDecrite(new Chose(table(), chose.cle(), reunie, Set.of(siennes)), mots, champs);
    }

    public String table() {
        return chose.table();
    }

    /** The fields of one of its forms. */
    public List<Champ> partie(String partie) {
        return champs.stream().filter(champ -> champ.partie().equals(partie)).toList();
    }

    /** The same, of some of its fields. */
    public FicheDecrite seuls(Collection<String> noms) {
        return new FicheDecrite(
                chose,
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
            if (champ.faute(dits) instanceof String genre) {
                fautes.put(
                        champ.nom(),
                        mots.dire(cleDeFaute(champ, genre), champ.forme().bornes()));
            }
        }
        return fautes;
    }

    /** In the words of the field, where it has some, or else of what is wrong; those of its form before those of the whole bundle. */
    String cleDeFaute(Champ champ, String genre) {
        var noms = genre.equals("longueur") || genre.equals("ordre")
                ? List.of(genre, champ.colonne())
                : List.of(champ.colonne(), genre);
        var debuts = champ.partie().isEmpty() ? List.of("faute.") : List.of(champ.partie() + ".faute.", "faute.");
        return noms.stream()
                .flatMap(nom -> debuts.stream().map(debut -> debut + nom))
                .filter(mots::connait)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no words for " + champ.cle() + ": " + genre));
    }

    /** Some of its fields, as they stand: those of one group that follow each other side by side. */
    public static List<List<Champ>> rangees(List<Champ> champs) {
        var rangees = new ArrayList<List<Champ>>();
        for (var champ : champs) {
            var groupe = rangees.isEmpty() ? "" : rangees.getLast().getLast().groupe();
            if (!groupe.isEmpty() && groupe.equals(champ.groupe())) {
                rangees.getLast().add(champ);
            } else {
                rangees.add(new ArrayList<>(List.of(champ)));
            }
        }
        return rangees;
    }

    /** The fields of one of its forms, but for one. */
    public List<Champ> partieSans(String nom, String partie) {
        return partie(partie).stream().filter(champ -> !champ.nom().equals(nom)).toList();
    }

    /** What is kept of a form, by column; once there is no fault left. */
    public Map<String, @Nullable Object> lire(String partie, Champs dits) {
        var valeurs = new LinkedHashMap<String, @Nullable Object>();
        partie(partie).forEach(champ -> valeurs.putAll(champ.forme().lire(champ.colonne(), dits.tous(champ.nom()))));
        return valeurs;
    }

    /** With what tells one row from another. */
    public String select() {
        return "select "
                + Stream.concat(
                                Stream.of(chose.cle()),
                                champs.stream()
                                        .flatMap(champ -> champ.sesColonnes().map(champ.forme()::select)))
                        .collect(joining(", "))
                + " from "
                + table();
    }

    /** With the parameters of {@link #lire}, and those of which its repository knows. */
    public String update(String partie) {
        return "update "
                + table()
                + " set "
                + colonnes(partie(partie))
                        .map(colonne -> colonne + " = :" + colonne)
                        .collect(joining(", "));
    }

    /** One more, or the same written anew. @param avec columns that its repository knows */
    public String insert(String partie, String... avec) {
        return insertSelon(chose.cle(), partie, avec);
    }

    /** @param unique the column by which the same is known */
    public String insertSelon(String unique, String partie, String... avec) {
        var colonnes = Stream.concat(Stream.of(avec), colonnes(partie(partie))).toList();
        return "insert into %1$s (structure_id, %2$s, %3$s) values (structure_courante(), :id, %4$s) on conflict (structure_id, %5$s) do update set %6$s"
                .formatted(
                        table(),
                        chose.cle(),
                        String.join(", ", colonnes),
                        colonnes.stream().map(colonne -> ":" + colonne).collect(joining(", ")),
                        unique,
                        colonnes.stream()
                                .map(colonne -> colonne + " = excluded." + colonne)
                                .collect(joining(", ")));
    }

    /** What the sheet {@code :vers} does not say, the sheet {@code :de} does; what each must say stands. Empty where that is all. */
    public String completer() {
        var colonnes = champs.stream()
                .flatMap(champ -> champ.completer(table()).entrySet().stream())
                .map(colonne -> colonne.getKey() + " = " + colonne.getValue())
                .toList();
        return colonnes.isEmpty()
                ? ""
                : "update %1$s set %2$s from %1$s autre where %1$s.id = :vers and autre.structure_id = %1$s.structure_id and autre.id = :de"
                        .formatted(table(), String.join(", ", colonnes));
    }

    private static Stream<String> colonnes(List<Champ> champs) {
        return champs.stream().flatMap(Champ::sesColonnes);
    }

    /**
     * Of a file of a folder of records: what leads it, then those of the fields that are told there, what few services have last, then
     * what ends it.
     */
    public Colonne[] colonnes(String fichier, Colonne debut, Colonne... fin) {
        return colonnes(fichier, List.of(debut), fin);
    }

    /** As above, where more than one column leads the file. */
    public Colonne[] colonnes(String fichier, List<Colonne> debut, Colonne... fin) {
        var siennes = champs.stream()
                .filter(champ -> champ.fichier().equals(fichier))
                .flatMap(champ -> champ.colonnes().stream())
                .sorted(Comparator.comparing(Colonne::discrete));
        return Stream.concat(debut.stream(), Stream.concat(siennes, Stream.of(fin)))
                .toArray(Colonne[]::new);
    }

    /** What its fields are called, to whoever chooses between two writers. @param dits what its words may say */
    public Paroles paroles(String partie, Map<String, ?> dits) {
        return paroles(partie, dits, (_, valeur) -> valeur);
    }

    /** @param valeurs of a field and what was chosen in it, what is read instead */
    public Paroles paroles(String partie, Map<String, ?> dits, BinaryOperator<String> valeurs) {
        return new Paroles() {
            @Override
            public String champ(String nom) {
                return mots.dire(FicheDecrite.this.champ(partie, nom).cle(), dits);
            }

            @Override
            public String valeur(String nom, String valeur) {
                return valeurs.apply(nom, valeur);
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
