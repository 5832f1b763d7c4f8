package fr.estran.programme.affiche;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.affiche.Pliage.Feuille;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The leaflet of a quarter, to be read and to be printed. */
@WebController
@Ouvert(Cercle.EQUIPE)
public record PlaquettesController(
        PageDePlaquette page, RedactionDePlaquette redaction, Impression impression, ImagesDePlaquettes images) {

    @GetMapping("/equipe/plaquettes/{trimestre}")
    Page voir(@PathVariable String trimestre) {
        return page.montrer(lire(trimestre));
    }

    @GetMapping("/equipe/plaquettes/{trimestre}/corrections")
    Page corriger(@PathVariable String trimestre) {
        return page.corriger(lire(trimestre));
    }

    /**
     * How it is wanted: what the address of a paper may say beside its form.
     *
     * @param papier the sheet of a fold
     * @param sans what it leaves out
     * @param pictogrammes small drawings beside the words
     */
    record Choix(
            @Nullable String papier,
            @Nullable List<String> sans,
            @Nullable String pictogrammes) {

        private Pliage pliage() {
            return new Pliage(
                    papier == null
                            ? Feuille.A4
                            : Code.lire(Feuille.class, papier).orElseThrow(Introuvable::new),
                    Stream.ofNullable(sans)
                            .flatMap(List::stream)
                            .map(un -> Code.lire(Raccourci.class, un).orElseThrow(Introuvable::new))
                            .collect(Collectors.toSet()));
        }

        private boolean dessine() {
            return "oui".equals(pictogrammes);
        }
    }

    /** What a reader is given. */
    @GetMapping("/equipe/plaquettes/{trimestre}/{forme}/lire")
    Object lire(@PathVariable String trimestre, @PathVariable String forme, Choix choix) {
        return imprimer(lire(trimestre), forme(forme), choix, false);
    }

    /** What a printer is given. */
    @GetMapping("/equipe/plaquettes/{trimestre}/{forme}/imprimer")
    Object imprimer(@PathVariable String trimestre, @PathVariable String forme, Choix choix) {
        return imprimer(lire(trimestre), forme(forme), choix, true);
    }

    private Object imprimer(TrimestreDuProgramme trimestre, FormeDePlaquette forme, Choix choix, boolean imposee) {
        var pliage = choix.pliage();
        var decor = new Decor(choix.dessine(), images.du(trimestre).orElse(null));
        var plaquette = redaction.ecrire(trimestre);
        if (plaquette.vide()) {
            throw new Introuvable();
        }
        return switch (impression.composer(plaquette, forme, pliage, decor)) {
            case Impression.Resultat.Tient tient -> envoyer(trimestre, forme, pliage, imposee, tient.pdf());
            case Impression.Resultat.Deborde _ -> page.refuser(trimestre);
        };
    }

    private static ResponseEntity<byte[]> envoyer(
            TrimestreDuProgramme trimestre, FormeDePlaquette forme, Pliage pliage, boolean imposee, byte[] pdf) {
        var nom = trimestre.code() + "-" + forme.code() + pliage.fichier();
        return imposee && forme.imposee()
                ? Imprime.IMPOSITION.envoyer(nom, Impression.imposer(forme, pliage.feuille(), pdf))
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
                List<ApercuDePliage> pliages,
                List<FormeDePlaquette> formes,
                @Nullable ImageDePlaquette image,
                boolean refusee,
                Map<String, String> fautes,
                Map<String, String> saisie) {}

        public record VueCorrections(TrimestreDuProgramme trimestre, CeQuiDiffere differe) {}

        private final RedactionDePlaquette redaction;
        private final PapiersPartis papiers;
        private final QuiPrevenir prevenir;
        private final Impression impression;
        private final ImagesDePlaquettes images;

        PageDePlaquette(
                RedactionDePlaquette redaction,
                PapiersPartis papiers,
                QuiPrevenir prevenir,
                Impression impression,
                ImagesDePlaquettes images) {
            this.redaction = redaction;
            this.papiers = papiers;
            this.prevenir = prevenir;
            this.impression = impression;
            this.images = images;
        }

        Page corriger(TrimestreDuProgramme trimestre) {
            return Page.de(
                    "programme/affiche/corrections",
                    MotsDePlaquette.MESSAGES,
                    new VueCorrections(trimestre, prevenir.du(trimestre)));
        }

        Page montrer(TrimestreDuProgramme trimestre) {
            return montrer(trimestre, false, Map.of(), Map.of());
        }

        /** What was to be printed does not fit. */
        Page refuser(TrimestreDuProgramme trimestre) {
            return montrer(trimestre, true, Map.of(), Map.of()).refusee();
        }

        /** @param fautes of the picture that was sent, @param saisie what was typed beside it */
        Page montrer(TrimestreDuProgramme trimestre, Map<String, String> fautes, Map<String, String> saisie) {
            return montrer(trimestre, false, fautes, saisie);
        }

        private Page montrer(
                TrimestreDuProgramme trimestre,
                boolean refusee,
                Map<String, String> fautes,
                Map<String, String> saisie) {
            var plaquette = redaction.ecrire(trimestre);
            var pliages = plaquette.vide() ? List.<ApercuDePliage>of() : impression.apercus(plaquette);
            return Page.de(
                    "programme/affiche/plaquette",
                    MotsDePlaquette.MESSAGES,
                    new VuePlaquette(
                            trimestre,
                            plaquette,
                            papiers.ecart(trimestre, () -> plaquette).orElse(null),
                            papiers.tirages(trimestre).stream()
                                    .collect(Collectors.toMap(Tirage::forme, Tirage::nombre)),
                            pliages,
                            FormeDePlaquette.proposees(pliages.stream().anyMatch(ApercuDePliage::tient)),
                            images.du(trimestre).orElse(null),
                            refusee,
                            fautes,
                            saisie));
        }
    }
}
