package fr.estran.ville.dangers;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.dangers.ListeDesNumeros.Rangees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calm page, and the calm box: whom to call. Neither says again what was typed. */
@Component
@Transactional(readOnly = true)
public class PageDesDangers {

    /** @param note what was done all the same */
    public record VueDanger(
            Porte porte,
            Danger premier,
            Rangees numeros,
            @Nullable String note) {

        public VueDanger avec(String faite) {
            return new VueDanger(porte, premier, numeros, faite);
        }

        public Page page() {
            return Page.de("ville/dangers/page", MESSAGES, this);
        }
    }

    static final Messages MESSAGES = Messages.de("ville/dangers");

    private final LectureDesDangers lecture;
    private final ListeDesNumeros numeros;

    PageDesDangers(LectureDesDangers lecture, ListeDesNumeros numeros) {
        this.lecture = lecture;
        this.numeros = numeros;
    }

    /**
     * By which door somebody came.
     *
     * @param ici the page that they were on
     * @param titre of that page: the history of a browser shows no other
     * @param autre where whoever meant something else goes on
     */
    public record Porte(Lecteur lecteur, String ici, String titre, List<Lien> fil, Lien autre) {

        public Porte {
            fil = List.copyOf(fil);
        }
    }

    /** Who reads the page: whom the danger concerns is not always them. */
    public enum Lecteur {
        PUBLIC,
        PROFESSIONNEL,
        EQUIPE
    }

    /** The page that stands instead of any answer, where a danger is told. */
    public Optional<Page> avant(@Nullable String dit, Porte porte) {
        return danger(dit, porte).map(VueDanger::page);
    }

    /** What that page shows, for whoever has something to add. */
    public Optional<VueDanger> danger(@Nullable String dit, Porte porte) {
        var surs = lecture.lire(dit).surs();
        return surs.stream()
                .min(Comparator.naturalOrder())
                .map(premier -> new VueDanger(porte, premier, numeros.pour(surs), null));
    }

    /**
     * Above the answers, where a danger may be told; above what was not understood, always: it may be told in words that nobody wrote
     * down here.
     */
    public List<Numero> prudence(@Nullable String dit, boolean compris) {
        var possibles = lecture.lire(dit).possibles();
        var bref = possibles.isEmpty() ? List.<Numero>of() : numeros.enBref(possibles);
        return bref.isEmpty() && !compris ? numeros.pourTout() : bref;
    }

    /**
     * Whether what somebody typed tells a danger, read before anything is weighed (ADR 0077). It asks nobody, keeps nothing, writes nothing.
     */
    @Component
    static class LectureDesDangers {

        /** Half a page of a book: whoever writes more has said it by then. */
        private static final int LONGUEUR = 1_000;

        private final LexiqueDesDangers lexique;

        LectureDesDangers() {
            try {
                lexique = LexiqueDesDangers.de(
                        new ClassPathResource("dangers/dangers.lexique").getContentAsString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        DangersLus lire(@Nullable String dit) {
            if (dit == null || dit.isBlank()) {
                return DangersLus.AUCUN;
            }
            var phrase = lexique.lire(dit, LONGUEUR);
            var surs = EnumSet.noneOf(Danger.class);
            var possibles = EnumSet.noneOf(Danger.class);
            for (var tournure : lexique.tournures()) {
                for (var endroit : tournure.dans(phrase)) {
                    if (!tournure.rienDit(phrase)) {
                        var douteuse = tournure.douteuse(phrase, endroit, lexique.negations(), lexique.pronoms());
                        (douteuse ? possibles : surs).add(tournure.danger());
                    }
                }
            }
            possibles.removeAll(surs);
            return new DangersLus(surs, possibles);
        }

        /**
         * What a sentence tells of danger.
         *
         * @param surs what it says: the numbers stand instead of any answer
         * @param possibles what it may say: the numbers stand above the answers
         */
        record DangersLus(Set<Danger> surs, Set<Danger> possibles) {

            static final DangersLus AUCUN = new DangersLus(Set.of(), Set.of());
        }
    }
}
