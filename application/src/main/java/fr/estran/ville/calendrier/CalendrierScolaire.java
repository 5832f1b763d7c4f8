package fr.estran.ville.calendrier;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.Structures;
import fr.estran.socle.vocabulaire.ZoneScolaire;
import fr.estran.ville.calendrier.VacancesRepository.DernierConnu;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** School holidays: those that come with Estran, for the zones whose days we know, and those that the service adds. */
@Service
@Transactional
public class CalendrierScolaire {

    private final VacancesRepository repository;
    private final Structures structures;
    private final Journal journal;
    private final Clock horloge;

    CalendrierScolaire(VacancesRepository repository, Structures structures, Journal journal, Clock horloge) {
        this.repository = repository;
        this.structures = structures;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    Optional<ZoneScolaire> zone() {
        return repository.zone().map(code -> Code.de(ZoneScolaire.class, code));
    }

    /** That of where the town is, for a town that has chosen none. */
    @Transactional(readOnly = true)
    Optional<ZoneScolaire> proposee() {
        return zone().isPresent()
                ? Optional.empty()
                : ZoneScolaire.pour(structures.courante().codeInsee());
    }

    @Transactional(readOnly = true)
    List<Vacances> toutes() {
        return repository.toutes();
    }

    /** The last day that is known of; nothing where none is. */
    Lecture<DernierConnu> jusqua() {
        return repository.jusqua();
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    /** Those that come with Estran and that the service does not have yet. */
    @Transactional(readOnly = true)
    List<Vacances> livreesDePlus() {
        var connues = repository.toutes();
        return zone().map(CalendrierScolaire::livrees).orElse(List.of()).stream()
                .filter(livree -> connues.stream().noneMatch(livree::chevauche))
                .toList();
    }

    /** A town begins with the zone of where it is, until somebody chooses another. */
    public void commencer(String codeInsee) {
        ZoneScolaire.pour(codeInsee).ifPresent(this::choisirLaZone);
    }

    /** @return how many holidays came with it */
    public int choisirLaZone(@Nullable ZoneScolaire zone) {
        repository.verrouiller();
        repository.choisirLaZone(zone == null ? null : zone.code());
        var nouvelles = livreesDePlus();
        nouvelles.forEach(repository::ajouter);
        journal.noter("vacances.zone", null);
        return nouvelles.size();
    }

    /** All of it, or nothing: what is wrong is said line by line. */
    LectureDesVacances importer(String texte) {
        repository.verrouiller();
        var lecture = LectureDesVacances.lire(texte, repository.toutes());
        if (lecture.fautes().isEmpty()) {
            lecture.lues().values().forEach(repository::ajouter);
            journal.noter("vacances.importer", null);
        }
        return lecture;
    }

    void retirer(LocalDate premierJour) {
        if (repository.retirer(premierJour) == 0) {
            throw new Introuvable();
        }
        journal.noter("vacances.retirer", null);
    }

    /** Nothing, for a zone whose days we do not have from a source that can be named. */
    static List<Vacances> livrees(ZoneScolaire zone) {
        var nom = "/calendrier/vacances-zone-" + zone.code() + ".csv";
        try (var fichier = CalendrierScolaire.class.getResourceAsStream(nom)) {
            return fichier == null
                    ? List.of()
                    : List.copyOf(LectureDesVacances.lire(LectureDesVacances.texte(fichier.readAllBytes()), List.of())
                            .lues()
                            .values());
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    /**
     * School holidays, one a line: two days and, if one likes, a name; in a file, or typed.
     *
     * @param lues by the number of their line
     * @param fautes in words, each with the number of its line
     */
    record LectureDesVacances(Map<Integer, Vacances> lues, List<String> fautes) {

        private static final Messages MESSAGES = Messages.de("ville/calendrier");
        private static final Charset TABLEUR = Charset.forName("windows-1252");
        private static final int LIGNES_AU_PLUS = 500;
        private static final int JOURS_AU_PLUS = 100;
        private static final int NOM_AU_PLUS = 80;
        private static final int FAUTES_DITES = 20;

        /** A spreadsheet may still write the letters of another age. */
        static String texte(byte[] fichier) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(fichier))
                        .toString()
                        .replace("\uFEFF", "");
            } catch (CharacterCodingException autres) {
                return new String(fichier, TABLEUR);
            }
        }

        /** @param connues may come again, and end otherwise: then they were not known for sure; no others may overlap them */
        static LectureDesVacances lire(String texte, List<Vacances> connues) {
            var lues = new LinkedHashMap<Integer, Vacances>();
            var fautes = new ArrayList<String>();
            var lignes = texte.split("\\R", -1);
            if (lignes.length > LIGNES_AU_PLUS) {
                return new LectureDesVacances(
                        Map.of(), List.of(MESSAGES.dire("vacances.faute.trop", "n", LIGNES_AU_PLUS)));
            }
            for (var rang = 1; rang <= lignes.length; rang++) {
                var ligne = lignes[rang - 1].strip();
                if (!ligne.isEmpty() && !(rang == 1 && sansJour(ligne))) {
                    lireLaLigne(rang, ligne, connues, lues, fautes);
                }
            }
            if (lues.isEmpty() && fautes.isEmpty()) {
                fautes.add(MESSAGES.dire("vacances.faute.vide"));
            }
            return new LectureDesVacances(lues, fautes.subList(0, Math.min(FAUTES_DITES, fautes.size())));
        }

        private static void lireLaLigne(
                int rang, String ligne, List<Vacances> connues, Map<Integer, Vacances> lues, List<String> fautes) {
            var jours =
                    cellules(ligne).flatMap(cellule -> jour(cellule).stream()).toList();
            var noms =
                    cellules(ligne).filter(cellule -> jour(cellule).isEmpty()).toList();
            var nom = noms.isEmpty() ? null : noms.getFirst();
            if (jours.size() != 2 || nom != null && nom.length() > NOM_AU_PLUS) {
                fautes.add(dire("vacances.faute.ligne", rang, Map.of()));
                return;
            }
            var vacances = new Vacances(jours.getFirst(), jours.getLast(), nom);
            if (vacances.dernierJour().isBefore(vacances.premierJour())) {
                fautes.add(dire("vacances.faute.ordre", rang, Map.of()));
            } else if (vacances.premierJour().plusDays(JOURS_AU_PLUS).isBefore(vacances.dernierJour())) {
                fautes.add(dire("vacances.faute.longues", rang, Map.of("n", JOURS_AU_PLUS)));
            } else {
                chevauchement(vacances, connues, lues)
                        .ifPresentOrElse(
                                faute -> fautes.add(dire(faute.cle(), rang, faute.valeurs())),
                                () -> lues.put(rang, vacances));
            }
        }

        private record Faute(String cle, Map<String, ?> valeurs) {}

        private static Optional<Faute> chevauchement(
                Vacances vacances, List<Vacances> connues, Map<Integer, Vacances> lues) {
            return lues.entrySet().stream()
                    .filter(autre -> autre.getValue().chevauche(vacances))
                    .map(autre -> new Faute("vacances.faute.chevauche_ligne", Map.of("autre", autre.getKey())))
                    .findFirst()
                    .or(() -> connues.stream()
                            .filter(autre -> autre.chevauche(vacances) && !autre.commenceAvec(vacances))
                            .map(autre -> new Faute("vacances.faute.chevauche", Map.of("quand", autre.quand())))
                            .findFirst());
        }

        private static boolean sansJour(String ligne) {
            return cellules(ligne).allMatch(cellule -> jour(cellule).isEmpty() && !cellule.matches(".*\\d.*"));
        }

        private static Stream<String> cellules(String ligne) {
            return Stream.of(ligne.split("[;,\t]"))
                    .map(cellule -> LectureDeSaisie.texteOuRien(cellule)
                            .replaceAll("^\"|\"$", "")
                            .strip())
                    .filter(cellule -> !cellule.isEmpty());
        }

        /** As 2027-10-23, or 23/10/2027. */
        private static Optional<LocalDate> jour(String cellule) {
            return LectureDeSaisie.jour(cellule.replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1"));
        }

        private static String dire(String cle, int rang, Map<String, ?> valeurs) {
            var toutes = new LinkedHashMap<String, Object>(valeurs);
            toutes.put("ligne", rang);
            return MESSAGES.dire(cle, toutes);
        }
    }
}
