package fr.estran.programme.affiche;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.affiche.TirageRepository.Tirage;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The leaflet of a quarter, to be read and to be printed. */
@WebController
@Ouvert(Cercle.EQUIPE)
public record PlaquettesController(PageDePlaquette page, RedactionDePlaquette redaction, Impression impression) {

    @GetMapping("/equipe/plaquettes/{trimestre}")
    Page voir(@PathVariable String trimestre) {
        return page.montrer(lire(trimestre));
    }

    @GetMapping("/equipe/plaquettes/{trimestre}/corrections")
    Page corriger(@PathVariable String trimestre) {
        return page.corriger(lire(trimestre));
    }

    /** What a reader is given. */
    @GetMapping("/equipe/plaquettes/{trimestre}/{forme}/lire")
    Object lire(@PathVariable String trimestre, @PathVariable String forme) {
        return imprimer(lire(trimestre), forme(forme), false);
    }

    /** What a printer is given. */
    @GetMapping("/equipe/plaquettes/{trimestre}/{forme}/imprimer")
    Object imprimer(@PathVariable String trimestre, @PathVariable String forme) {
        return imprimer(lire(trimestre), forme(forme), true);
    }

    private Object imprimer(TrimestreDuProgramme trimestre, FormeDePlaquette forme, boolean imposee) {
        var plaquette = redaction.ecrire(trimestre);
        if (plaquette.vide()) {
            throw new Introuvable();
        }
        return switch (impression.composer(plaquette, forme)) {
            case Impression.Resultat.Tient tient -> envoyer(trimestre, forme, imposee, tient.pdf());
            case Impression.Resultat.Deborde _ -> page.refuser(trimestre);
        };
    }

    private static ResponseEntity<byte[]> envoyer(
            TrimestreDuProgramme trimestre, FormeDePlaquette forme, boolean imposee, byte[] pdf) {
        var nom = trimestre.code() + "-" + forme.code();
        return imposee && forme.imposee()
                ? Imprime.IMPOSITION.envoyer(nom, Impression.imposer(forme, pdf))
                : Imprime.PLAQUETTE.envoyer(nom, pdf);
    }

    static TrimestreDuProgramme lire(String ecrit) {
        return TrimestreDuProgramme.lire(ecrit).orElseThrow(Introuvable::new);
    }

    static FormeDePlaquette forme(String ecrite) {
        return Code.lire(FormeDePlaquette.class, ecrite).orElseThrow(Introuvable::new);
    }

    /** What the page of a leaflet shows, whichever of its requests is answered. */
    @Component
    public static class PageDePlaquette {

        public record VuePlaquette(
                TrimestreDuProgramme trimestre,
                Plaquette plaquette,
                CeQuiDiffere.@Nullable Ecart ecart,
                Map<FormeDePlaquette, Integer> tirages,
                @Nullable Integer deborde,
                List<FormeDePlaquette> formes,
                boolean refusee) {}

        public record VueCorrections(TrimestreDuProgramme trimestre, CeQuiDiffere differe) {}

        private final RedactionDePlaquette redaction;
        private final PapiersPartis papiers;
        private final QuiPrevenir prevenir;
        private final Impression impression;

        PageDePlaquette(
                RedactionDePlaquette redaction, PapiersPartis papiers, QuiPrevenir prevenir, Impression impression) {
            this.redaction = redaction;
            this.papiers = papiers;
            this.prevenir = prevenir;
            this.impression = impression;
        }

        Page corriger(TrimestreDuProgramme trimestre) {
            return Page.de(
                    "programme/affiche/corrections",
                    MotsDePlaquette.MESSAGES,
                    new VueCorrections(trimestre, prevenir.du(trimestre)));
        }

        Page montrer(TrimestreDuProgramme trimestre) {
            return montrer(trimestre, false);
        }

        /** What was to be printed does not fit. */
        Page refuser(TrimestreDuProgramme trimestre) {
            return montrer(trimestre, true).refusee();
        }

        private Page montrer(TrimestreDuProgramme trimestre, boolean refusee) {
            var plaquette = redaction.ecrire(trimestre);
            var deborde = plaquette.vide() ? Optional.<Integer>empty() : impression.deborde(plaquette);
            return Page.de(
                    "programme/affiche/plaquette",
                    MotsDePlaquette.MESSAGES,
                    new VuePlaquette(
                            trimestre,
                            plaquette,
                            papiers.ecart(trimestre, () -> plaquette).orElse(null),
                            papiers.tirages(trimestre).stream()
                                    .collect(Collectors.toMap(Tirage::forme, Tirage::nombre)),
                            deborde.orElse(null),
                            FormeDePlaquette.proposees(deborde.isEmpty()),
                            refusee));
        }
    }
}
