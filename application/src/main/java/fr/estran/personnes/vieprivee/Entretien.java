package fr.estran.personnes.vieprivee;

import fr.estran.personnes.vieprivee.Effacements.Suites.Efface;
import fr.estran.personnes.vieprivee.Effacements.Suites.Motif;
import fr.estran.socle.base.EffacementsConsignes;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Purges;
import fr.estran.socle.taches.Tache;
import fr.estran.socle.taches.Tache.Rythme;
import fr.estran.socle.vocabulaire.Structures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What the passing of time asks for, structure after structure. Any number of instances may do so at once. */
@Component
record Entretien(Echeances echeances, Effacements effacements, Purges purges) {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Entretien.class);
    private static final int A_LA_FOIS = 20;

    private static final Rythme QUATRE_FOIS_PAR_JOUR = Rythme.toutesLes(Duration.ofHours(6), Duration.ofHours(1));

    @Bean
    Tache tacheDEntretien() {
        return Tache.desVilles("entretien", QUATRE_FOIS_PAR_JOUR, this::passer);
    }

    @Bean
    static Tache tacheDeLaConsigne(RejeuDesEffacements rejeu) {
        return Tache.duService("consigne", QUATRE_FOIS_PAR_JOUR, rejeu::accorder);
    }

    void passer(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            purges.passer();
            effacerAuTerme(echeances.annoncer());
            return structure;
        });
    }

    /** A few at a time: of whom one hears meanwhile stays. */
    private void effacerAuTerme(List<UsagerId> echues) {
        for (var rang = 0; rang < echues.size(); rang += A_LA_FOIS) {
            echeances
                    .encore(echues.subList(rang, Math.min(rang + A_LA_FOIS, echues.size())))
                    .forEach(this::effacerAuTerme);
        }
    }

    /** Each person in a transaction of their own: where one fails, the others are done. */
    private void effacerAuTerme(UsagerId usager) {
        try {
            effacements.effacer(usager, Motif.DELAI);
        } catch (RuntimeException e) {
            JOURNAL.error("record {} could not be erased: later", usager, e);
        }
    }

    /**
     * The list of erasures that lies outside of the database: written as they are done, and read before the service answers
     * anybody, in case the database is an older one than that of yesterday.
     */
    @Component
    static class RejeuDesEffacements implements SmartInitializingSingleton {

        private static final Logger JOURNAL = LoggerFactory.getLogger(RejeuDesEffacements.class);

        private final Structures structures;
        private final Effacements effacements;
        private final Optional<Path> liste;

        RejeuDesEffacements(
                Structures structures,
                Effacements effacements,
                @Value("${estran.base.dossier}") Path dossier,
                @Value("${estran.base.ephemere:false}") boolean ephemere) {
            this.structures = structures;
            this.effacements = effacements;
            this.liste = ephemere ? Optional.empty() : Optional.of(EffacementsConsignes.aCoteDe(dossier));
        }

        @Override
        public void afterSingletonsInstantiated() {
            accorder();
        }

        /**
         * Who is in the list is erased: a town may have come from elsewhere since (Restaurations). What the database alone remembers, where the
         * disk was full or another instance did it, goes to the list.
         */
        void accorder() {
            liste.ifPresent(fichier -> {
                rejouer(fichier);
                var toutes = new ArrayList<String>();
                structures.chacune(
                        "the list of erasures",
                        structure -> toutes.addAll(StructureCourante.auNomDe(structure, effacements::consignes)));
                ecrire(fichier, toutes);
            });
        }

        @TransactionalEventListener
        void consigner(Efface fait) {
            liste.ifPresent(fichier -> ecrire(fichier, fait.empreintes()));
        }

        private void rejouer(Path fichier) {
            try {
                var empreintes = EffacementsConsignes.lire(fichier);
                for (var structure : structures.toutes()) {
                    var rejoues = StructureCourante.auNomDe(structure, () -> effacements.rejouer(empreintes));
                    if (rejoues > 0) {
                        JOURNAL.warn("{} people who were erased had come back with a backup: erased again", rejoues);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void ecrire(Path fichier, java.util.List<String> empreintes) {
            try {
                EffacementsConsignes.ajouter(fichier, empreintes);
            } catch (IOException e) {
                JOURNAL.error("the list of erasures cannot be written; it is tried again at the next round", e);
            }
        }
    }
}
