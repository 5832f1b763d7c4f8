package fr.estran.programme.affiche;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.affiche.CeQuiDiffere.Ecart;
import fr.estran.programme.affiche.Plaquette.Aide;
import fr.estran.programme.affiche.Plaquette.AuLieu;
import fr.estran.programme.affiche.Plaquette.Lieu;
import fr.estran.programme.affiche.TirageRepository.Tirage;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.droits.Journal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What left for the printer, how many were printed, and what is no longer as the paper says. */
@Service
@Transactional
class PapiersPartis {

    private final RedactionDePlaquette redaction;
    private final SeancesImprimeesRepository seances;
    private final LieuDuProgrammeRepository lieux;
    private final PlaquetteFigeeRepository papiers;
    private final TirageRepository tirages;
    private final Journal journal;

    PapiersPartis(
            RedactionDePlaquette redaction,
            SeancesImprimeesRepository seances,
            LieuDuProgrammeRepository lieux,
            PlaquetteFigeeRepository papiers,
            TirageRepository tirages,
            Journal journal) {
        this.redaction = redaction;
        this.seances = seances;
        this.lieux = lieux;
        this.papiers = papiers;
        this.tirages = tirages;
        this.journal = journal;
    }

    /** What came of saying that this paper leaves. */
    enum Depart {
        PARTI,
        /** The last that left says the same. */
        DEJA_PARTI,
        /** Nothing is published: there is no paper. */
        VIDE
    }

    Depart figer(TrimestreDuProgramme trimestre) {
        tirages.verrouiller();
        var plaquette = redaction.ecrire(trimestre);
        if (plaquette.vide()) {
            return Depart.VIDE;
        }
        if (papiers.dernier(trimestre)
                .filter(papier -> plaquette.equals(papier.plaquette()))
                .isPresent()) {
            return Depart.DEJA_PARTI;
        }
        journal.noter("plaquette.figer", papiers.ajouter(plaquette));
        return Depart.PARTI;
    }

    @Transactional(readOnly = true)
    Optional<CeQuiDiffere.Papier> dernier(TrimestreDuProgramme trimestre) {
        return papiers.dernier(trimestre);
    }

    /**
     * Nothing where no paper left.
     *
     * @param aujourdhui written only where there is a paper to compare it with
     */
    @Transactional(readOnly = true)
    Optional<Ecart> ecart(TrimestreDuProgramme trimestre, Supplier<Plaquette> aujourdhui) {
        return papiers.dernier(trimestre).map(papier -> new Ecart(papier, corrections(papier.plaquette(), aujourdhui)));
    }

    private List<Correction> corrections(@Nullable Plaquette papier, Supplier<Plaquette> aujourdhui) {
        return papier == null
                ? List.of()
                : ComparaisonDePlaquettes.entre(
                        new LieuxReunis(lieux.reunis()).lire(papier),
                        aujourdhui.get(),
                        seances.annulees(papier.seances().stream()
                                .flatMap(seance -> seance.jours().stream())
                                .map(Plaquette.Jour::seance)
                                .collect(toSet())));
    }

    @Transactional(readOnly = true)
    List<Tirage> tirages(TrimestreDuProgramme trimestre) {
        return tirages.du(trimestre);
    }

    @Transactional(readOnly = true)
    FormulaireTirage tirage(TrimestreDuProgramme trimestre, FormeDePlaquette forme) {
        return tirages.de(trimestre, forme).map(FormulaireTirage::de).orElse(FormulaireTirage.VIERGE);
    }

    /** What came of saying how many were printed. */
    enum Note {
        NOTEE,
        /** Nothing is published and no paper left: nothing can have been printed. */
        SANS_PAPIER
    }

    /** It does not say which paper left: that is said by those who make the programme, and on its own. */
    Note noter(TrimestreDuProgramme trimestre, FormeDePlaquette forme, Conciliation dite) {
        tirages.verrouiller();
        dite.verifier(tirage(trimestre, forme).champs());
        var tirage = FormulaireTirage.de(dite.ecrits()).tirage(forme);
        if (tirage.isPresent() && sansPapier(trimestre)) {
            return Note.SANS_PAPIER;
        }
        tirage.ifPresentOrElse(dit -> tirages.ecrire(trimestre, dit), () -> tirages.retirer(trimestre, forme));
        journal.noter("plaquette.tirage", null);
        return Note.NOTEE;
    }

    private boolean sansPapier(TrimestreDuProgramme trimestre) {
        return dernier(trimestre).isEmpty()
                && tirages.du(trimestre).isEmpty()
                && redaction.ecrire(trimestre).vide();
    }

    /**
     * A paper of before two venues were found to be one, as it is read after: whoever holds it goes to the same door.
     *
     * @param vers of each venue that was found to be another, that other
     */
    record LieuxReunis(Map<LieuId, LieuId> vers) {

        Plaquette lire(Plaquette papier) {
            return new Plaquette(
                    papier.trimestre(),
                    papier.titre(),
                    papier.service(),
                    papier.telephone(),
                    papier.site(),
                    papier.inscription(),
                    papier.genres(),
                    papier.aides().stream().map(this::aide).toList(),
                    papier.seances().stream()
                            .map(seance -> seance.auLieu(reste(seance.lieu())))
                            .toList(),
                    lieux(papier.lieux()),
                    papier.demandes());
        }

        private @Nullable LieuId reste(@Nullable LieuId lieu) {
            return lieu == null ? null : vers.getOrDefault(lieu, lieu);
        }

        private Aide aide(Aide aide) {
            var parLieu = aide.lieux().stream()
                    .map(la -> new AuLieu(reste(la.id()), la.nom(), la.regles(), la.dates(), la.creneaux()))
                    .collect(groupingBy(
                            la -> Objects.requireNonNullElse(la.id(), la.nom()), LinkedHashMap::new, toList()));
            return new Aide(
                    aide.genre(),
                    parLieu.values().stream().map(LieuxReunis::unSeul).toList());
        }

        private static AuLieu unSeul(List<AuLieu> memes) {
            var regles = memes.stream()
                    .flatMap(la -> la.regles().stream())
                    .distinct()
                    .toList();
            var dates = memes.stream().flatMap(la -> la.dates().stream()).toList();
            var creneaux = memes.stream()
                    .flatMap(la -> la.creneaux().stream())
                    .distinct()
                    .toList();
            return new AuLieu(memes.getFirst().id(), memes.getFirst().nom(), regles, dates, creneaux);
        }

        /** By the name that is left, where the paper gives both. */
        private List<Lieu> lieux(List<Lieu> imprimes) {
            var restent = new LinkedHashMap<LieuId, Lieu>();
            Stream.concat(
                            imprimes.stream().filter(lieu -> !vers.containsKey(lieu.id())),
                            imprimes.stream().filter(lieu -> vers.containsKey(lieu.id())))
                    .map(lieu -> new Lieu(
                            vers.getOrDefault(lieu.id(), lieu.id()),
                            lieu.nom(),
                            lieu.adresse(),
                            lieu.acces(),
                            lieu.arret(),
                            lieu.fauteuil()))
                    .forEach(lieu -> restent.putIfAbsent(lieu.id(), lieu));
            return List.copyOf(restent.values());
        }
    }
}
