package fr.estran.socle.tableurs;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a CSV is written: it does not say so itself.
 *
 * @param separateur what parts the cells of a row
 */
public record EcritureCsv(Charset lettres, char separateur) {

    /** What Excel and Calc write in France, where they do not write UTF-8. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int DEBUT = 64 * 1024;

    /** The last one first where nothing tells them apart: a header of one column has none. */
    private static final String[] SEPARATEURS = {"\t", ";", ","};

    private static final int LIGNES = 50;

    /**
     * Of a table whose columns are known: that separator is meant which parts its header into most of them.
     *
     * @return empty for what is no text
     */
    public static Optional<EcritureCsv> dUnEntete(Path fichier, List<String> noms) throws IOException {
        return de(fichier).map(ecriture -> {
            try {
                return ecriture.selon(premiereLigne(debut(fichier, ecriture.lettres())), noms);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Where that does not tell, as where no title is known, the usual guess stands. */
    private EcritureCsv selon(String entete, List<String> noms) {
        var reconnus = Arrays.stream(SEPARATEURS)
                .mapToLong(un -> connus(entete, un, noms))
                .max()
                .orElseThrow();
        var meilleurs = Arrays.stream(SEPARATEURS)
                .filter(un -> connus(entete, un, noms) == reconnus)
                .toList();
        return meilleurs.contains(String.valueOf(separateur))
                ? this
                : new EcritureCsv(lettres, meilleurs.getFirst().charAt(0));
    }

    private static long connus(String entete, String separateur, List<String> noms) {
        return Arrays.stream(entete.split(separateur))
                .map(nom -> nom.replaceAll("[\"\uFEFF]", "").strip())
                .filter(noms::contains)
                .count();
    }

    /** Whether the letters were taken for those of Windows, for want of a better guess: accents may be wrong. */
    public boolean lettresDeWindows() {
        return lettres.equals(WINDOWS);
    }

    private static String premiereLigne(String debut) {
        return debut.lines().filter(ligne -> !ligne.isBlank()).findFirst().orElse("");
    }

    /** Empty for what is no text. */
    static Optional<EcritureCsv> de(Path fichier) throws IOException {
        var lettres = lettres(fichier);
        var debut = debut(fichier, lettres);
        return debut.indexOf('\0') >= 0 || sansTexte(debut)
                ? Optional.empty()
                : Optional.of(new EcritureCsv(lettres, separateur(debut)));
    }

    LettresCsv ouvrir(Path fichier) throws IOException {
        return ouvrir(Files.newInputStream(fichier));
    }

    /** @throws java.nio.charset.CharacterCodingException later, where what should be UTF-8 is not */
    public LettresCsv ouvrir(InputStream octets) throws IOException {
        var lecture = lettres.equals(UTF_8)
                ? new InputStreamReader(octets, UTF_8.newDecoder())
                : new InputStreamReader(octets, lettres);
        return new LettresCsv(lecture, separateur);
    }

    private static Charset lettres(Path fichier) throws IOException {
        try (var octets = Files.newInputStream(fichier)) {
            var marque = octets.readNBytes(2);
            if (marque.length == 2 && marque[0] == (byte) 0xff && marque[1] == (byte) 0xfe) {
                return UTF_16LE;
            }
            if (marque.length == 2 && marque[0] == (byte) 0xfe && marque[1] == (byte) 0xff) {
                return UTF_16BE;
            }
        }
        return enUtf8OuNon(fichier);
    }

    /**
     * What is UTF-8 to the end is; what begins as UTF-8, with accents, and then is not, was damaged: taken for anything else, all
     * of its accents would be wrong.
     */
    private static Charset enUtf8OuNon(Path fichier) throws IOException {
        var decodeur = UTF_8.newDecoder();
        var octets = ByteBuffer.allocate(DEBUT);
        var lettres = CharBuffer.allocate(DEBUT);
        var accents = false;
        try (var canal = Channels.newChannel(new BufferedInputStream(Files.newInputStream(fichier)))) {
            while (true) {
                var fini = canal.read(octets) < 0;
                var resultat = decodeur.decode(octets.flip(), lettres.clear(), fini);
                accents |= lettres.flip().chars().anyMatch(lettre -> lettre > 127);
                if (resultat.isError()) {
                    return accents ? UTF_8 : WINDOWS;
                }
                if (fini) {
                    return UTF_8;
                }
                octets.compact();
            }
        }
    }

    private static String debut(Path fichier, Charset lettres) throws IOException {
        try (var octets = Files.newInputStream(fichier)) {
            return new String(octets.readNBytes(DEBUT), lettres);
        }
    }

    /** A picture, a document: more than a few letters in a hundred are none. */
    private static boolean sansTexte(String debut) {
        if (debut.startsWith("%PDF") || debut.startsWith("{\\rtf")) {
            return true;
        }
        var etranges = debut.chars()
                .filter(lettre -> Character.isISOControl(lettre) && lettre != '\n' && lettre != '\r' && lettre != '\t')
                .count();
        return etranges * 50 > debut.length();
    }

    /**
     * That which parts most rows into as many cells. Commas of decimals are in no header, those of a title in one row; what a
     * text holds is not in each row, or not as often.
     */
    private static char separateur(String debut) {
        var lignes = horsGuillemets(debut);
        return Arrays.stream(SEPARATEURS)
                .max(Comparator.comparingLong(separateur -> regularite(lignes, separateur)))
                .orElseThrow()
                .charAt(0);
    }

    private static List<String> horsGuillemets(String debut) {
        return debut.replaceAll("\"[^\"]*\"?", "")
                .lines()
                .filter(ligne -> !ligne.isBlank())
                .limit(LIGNES)
                .toList();
    }

    /** How many rows have it equally often. */
    private static long regularite(List<String> lignes, String separateur) {
        return lignes.stream()
                .map(ligne -> ligne.chars()
                        .filter(lettre -> lettre == separateur.charAt(0))
                        .count())
                .filter(fois -> fois > 0)
                .collect(groupingBy(Function.identity(), counting()))
                .values()
                .stream()
                .max(Long::compare)
                .orElse(0L);
    }
}
