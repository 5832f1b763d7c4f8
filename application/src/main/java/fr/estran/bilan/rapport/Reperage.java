package fr.estran.bilan.rapport;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Spots, in what somebody wrote, what may speak of one of those who were helped, or of few of them. It would rather ask once
 * too often: only whoever wrote it knows.
 */
public final class Reperage {

    private static final Messages M = Messages.de("bilan/bilan");

    private static final String PETITS = M.dire("vigilance.petits");
    private static final String GENS = M.dire("vigilance.gens");
    private static final String UNE_PERSONNE = M.dire("vigilance.une_personne");

    /** A number or a word for one, and a word for people; a word or two may stand between: trois jeunes femmes. */
    private static final Pattern DE_GENS = motif("(?<![\\d,}])\\b(\\d[\\d.]*+(?:\\h\\d{3})*+|"
            + M.dire("vigilance.nombres") + ")\\h+(?:[\\p{L}'’-]+\\h+){0,2}?(?:" + GENS + "|" + UNE_PERSONNE + ")\\b");

    private static final Pattern PETIT = motif("\\d|10|quelques|" + PETITS);

    /** One that is called by what they are: ce monsieur, la veuve, Mme L., and what follows as far as a comma. */
    private static final Pattern QUELQU_UN =
            motif("\\b(?:une?|ce|cet|cette|le|la|notre|son|sa)\\h+(?:[\\p{L}’'-]+\\h+)?(?:" + UNE_PERSONNE
                    + ")\\b(?:\\h[\\p{L}’'-]+){0,3}"
                    + "|\\bune\\h+personne\\h+(?:[\\p{L}’'-]+\\h+){0,3}?(?:" + M.dire("vigilance.reconnaissable")
                    + ")\\b"
                    + "|\\bl[’'](?:une?\\h+d[’']|" + M.dire("vigilance.une_personne.elidee") + ")[\\p{L}’'-]*");

    private static final Pattern CIVILITE =
            Pattern.compile("\\b(?:M\\.|MM\\.|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle)(?:\\h+\\p{Lu}[\\p{L}’'-]*)+");

    /** A small number, whatever is counted; with the words that follow it. */
    private static final Pattern COMPTE = motif("(?<![\\p{L}\\d,.:/’'-])(?:[1-9]|10|" + PETITS
            + ")(?![\\p{L}\\d:/-]|,\\d|\\.\\d|\\h*[%€])" + "((?:\\h+[\\p{L}\\d’'-]+){0,5})");

    /** Of things, and not of people: so many half-days, at eight o'clock, on the third of May. */
    private static final Pattern CHOSES = motif("^\\h+(?:(?:ou|[à]|et)\\h+(?:\\d+|" + M.dire("vigilance.nombres")
            + ")\\h+)?(?:(?:" + M.dire("vigilance.adjectifs") + ")\\h+)*(?:" + M.dire("vigilance.choses") + ")\\b.*");

    /** What a number follows that is no count: page 3, à 9 h, le 4. */
    private static final Pattern RANG = motif("(?<![\\p{L}])(?:" + M.dire("vigilance.rangs") + ")\\h*$");

    private static final Pattern FIN = Pattern.compile("(?<=[.!?…])(?<!\\b(?:M|MM)\\.)\\s+(?=[\\p{Lu}\\p{Nd}«])|\\v+");
    private static final Pattern MOT = Pattern.compile("\\p{L}[\\p{L}’'-]*");
    private static final int MOTS_D_UN_NOM = 3;
    private static final int LETTRES_D_UN_NOM = 3;

    /** Why something is flagged: each has its sentence. */
    public enum Motif implements Code {
        /** A number beside a word for people, large enough to be told if it is true. */
        NOMBRE,
        /** Of ten or fewer, or of we do not know what. */
        PETIT_NOMBRE,
        /** One person, as they can be recognised: "un monsieur aveugle". */
        QUELQU_UN,
        /** A surname of the register. */
        NOM
    }

    /**
     * @param extrait what was seen
     * @param phrase the sentence in which it stands
     */
    public record Signale(Motif motif, String extrait, String phrase) {

        /** What an answer is given to: in another sentence, it is asked for anew. */
        public String cle() {
            return motif.code() + "\n" + extrait + "\n" + phrase;
        }
    }

    private Reperage() {}

    /**
     * @param genere what is ours: sentences of it that were left as they are ask for nothing
     * @param noms those of {@link #noms} that are of the register
     */
    public static List<Signale> dans(String texte, String genere, Set<String> noms) {
        var notres = phrases(genere).collect(Collectors.toSet());
        return phrases(texte)
                .filter(phrase -> !notres.contains(phrase))
                .flatMap(phrase -> dans(phrase, noms).stream())
                .distinct()
                .toList();
    }

    private static List<Signale> dans(String phrase, Set<String> noms) {
        var vus = new ArrayList<Vu>();
        voir(
                vus,
                DE_GENS,
                phrase,
                trouve -> PETIT.matcher(trouve.group(1)).matches() ? Motif.PETIT_NOMBRE : Motif.NOMBRE);
        voir(vus, QUELQU_UN, phrase, _ -> Motif.QUELQU_UN);
        voir(vus, CIVILITE, phrase, _ -> Motif.QUELQU_UN);
        COMPTE.matcher(phrase)
                .results()
                .filter(trouve -> !CHOSES.matcher(trouve.group(1)).matches())
                .filter(trouve ->
                        !RANG.matcher(phrase.substring(0, trouve.start())).find())
                .forEach(trouve -> voir(vus, trouve, Motif.PETIT_NOMBRE));
        ecrits(phrase)
                .filter(ecrit -> noms.contains(ecrit.texte()))
                .forEach(ecrit -> vus.add(new Vu(Motif.NOM, ecrit.debut(), ecrit.fin())));
        return vus.stream()
                .map(vu -> new Signale(
                        vu.motif(), phrase.substring(vu.debut(), vu.fin()).strip(), phrase))
                .toList();
    }

    private static void voir(List<Vu> vus, Pattern motif, String phrase, Function<MatchResult, Motif> pourquoi) {
        motif.matcher(phrase).results().forEach(trouve -> voir(vus, trouve, pourquoi.apply(trouve)));
    }

    /** What was seen already is not told twice. */
    private static void voir(List<Vu> vus, MatchResult trouve, Motif motif) {
        if (vus.stream().noneMatch(vu -> trouve.start() < vu.fin() && vu.debut() < trouve.end())) {
            vus.add(new Vu(motif, trouve.start(), trouve.end()));
        }
    }

    /** What may be a surname there, as it is written: up to three words, the first of which has a capital. */
    public static Set<String> noms(String texte) {
        return phrases(texte)
                .flatMap(Reperage::ecrits)
                .map(Ecrit::texte)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Ecrit> ecrits(String phrase) {
        var mots = MOT.matcher(phrase).results().toList();
        var ecrits = new ArrayList<Ecrit>();
        for (int premier = 0; premier < mots.size(); premier++) {
            int debut = mots.get(premier).start();
            for (int dernier = premier; dernier < Math.min(mots.size(), premier + MOTS_D_UN_NOM); dernier++) {
                int fin = mots.get(dernier).end();
                if (Character.isUpperCase(phrase.charAt(debut)) && fin - debut >= LETTRES_D_UN_NOM) {
                    ecrits.add(new Ecrit(phrase.substring(debut, fin), debut, fin));
                }
            }
        }
        return ecrits.stream();
    }

    /** Of one paragraph each, with plain spaces, and without the figures that look after themselves. */
    private static Stream<String> phrases(String texte) {
        return Arrays.stream(FIN.split(Citations.taire(texte).replaceAll("[\\h\u00a0\u202f]+", " ")))
                .map(String::strip)
                .filter(phrase -> !phrase.matches("(?:\\d+[.)])?"));
    }

    private static Pattern motif(String texte) {
        return Pattern.compile(
                texte, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private record Vu(Motif motif, int debut, int fin) {}

    private record Ecrit(String texte, int debut, int fin) {}
}
