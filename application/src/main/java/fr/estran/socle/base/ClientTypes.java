package fr.estran.socle.base;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Identifiant;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SingleColumnRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Repositories speak typed ids, closed lists, moments and records; the driver hears uuids, codes, timestamps and columns. A
 * statement is given as many records as it likes; what {@code param} says prevails over them.
 */
record ClientTypes(JdbcClient client, ConversionService conversions) implements JdbcClient {

    @Override
    public StatementSpec sql(String ordre) {
        return (StatementSpec) Proxy.newProxyInstance(
                StatementSpec.class.getClassLoader(),
                new Class<?>[] {StatementSpec.class},
                new Ordre(client.sql(ordre), new ParametresDits(), conversions));
    }

    private record Ordre(StatementSpec dit, ParametresDits parametres, ConversionService conversions)
            implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object ordre, Method methode, Object @Nullable [] valeurs) throws Throwable {
            if (valeurs != null && estNomme(methode, valeurs)) {
                return ordre;
            }
            if (!parametres.estVide()) {
                dit.paramSource(parametres);
            }
            if (methode.getName().equals("query") && valeurs != null && valeurs[0] instanceof Class<?> type) {
                if (Identifiant.class.isAssignableFrom(type)) {
                    return dit.query(new Colonne<>(type, conversions));
                }
                if (type.isRecord()) {
                    return dit.query(new LigneEnRecord<>(type, conversions));
                }
            }
            var rendu = rendre(methode, valeurs);
            return rendu == dit ? ordre : rendu;
        }

        /** Of the ways to give parameters, those that say their names, which are all that we use. */
        private boolean estNomme(Method methode, @Nullable Object[] valeurs) {
            switch (methode.getName()) {
                case "param" -> parametres.nommer(valeurs);
                case "params" -> parametres.nommer((Map<?, ?>) valeurs[0]);
                case "paramSource" -> parametres.decrire(valeurs[0]);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private @Nullable Object rendre(Method methode, @Nullable Object @Nullable [] valeurs) throws Throwable {
            try {
                return methode.invoke(dit, valeurs);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }
    }

    private static final class Colonne<T> extends SingleColumnRowMapper<T> {

        Colonne(Class<T> id, ConversionService conversions) {
            super(id);
            setConversionService(conversions);
        }

        @Override
        protected @Nullable Object getColumnValue(ResultSet ligne, int rang, @Nullable Class<?> id)
                throws SQLException {
            return ligne.getObject(rang, UUID.class);
        }
    }

    /**
     * Reads the rows of one statement as records, each component from the column of its name. Which column that is, and how it
     * becomes what the record holds, is found once, at the first row: of thousands, each costs what it would cost by hand.
     */
    static final class LigneEnRecord<T> implements RowMapper<T> {

        /** How one component is read from its column. */
        private interface Lecture {
            @Nullable Object lire(ResultSet ligne) throws SQLException;
        }

        private final Constructor<T> constructeur;
        private final ConversionService conversions;

        /** What its columns may be called by, before their own names: what it is within the record that holds it. */
        private final String dedans;

        private Lecture @Nullable [] lectures;

        LigneEnRecord(Class<T> type, ConversionService conversions) {
            this(type, conversions, "");
        }

        private LigneEnRecord(Class<T> type, ConversionService conversions, String dedans) {
            this.constructeur = BeanUtils.getResolvableConstructor(type);
            this.conversions = conversions;
            this.dedans = dedans;
        }

        @Override
        public T mapRow(ResultSet ligne, int rang) throws SQLException {
            return BeanUtils.instantiateClass(constructeur, valeurs(ligne));
        }

        private @Nullable Object[] valeurs(ResultSet ligne) throws SQLException {
            if (lectures == null) {
                lectures = lectures(ligne);
            }
            var valeurs = new @Nullable Object[lectures.length];
            for (int i = 0; i < valeurs.length; i++) {
                valeurs[i] = lectures[i].lire(ligne);
            }
            return valeurs;
        }

        private Lecture[] lectures(ResultSet ligne) throws SQLException {
            var composants = constructeur.getDeclaringClass().getRecordComponents();
            var colonnes = colonnes(ligne.getMetaData());
            var lues = new Lecture[composants.length];
            for (int i = 0; i < lues.length; i++) {
                var colonne = colonne(colonnes, composants[i].getName());
                if (colonne != null) {
                    lues[i] = lecture(composants[i], i, colonne);
                } else if (estUnEnsemble(composants[i].getType())) {
                    lues[i] = ensemble(composants[i]);
                } else {
                    throw new SQLException("no column for " + composants[i].getName());
                }
            }
            return lues;
        }

        /** A record within the record has no column: it is read from those of its own components. */
        private static boolean estUnEnsemble(Class<?> type) {
            return type.isRecord() && !Identifiant.class.isAssignableFrom(type);
        }

        /** The rank of each; of two that are called alike, the first. */
        private static Map<String, Integer> colonnes(ResultSetMetaData ligne) throws SQLException {
            var rangs = new HashMap<String, Integer>();
            for (int rang = 1; rang <= ligne.getColumnCount(); rang++) {
                rangs.putIfAbsent(ligne.getColumnLabel(rang).toLowerCase(Locale.ROOT), rang);
            }
            return rangs;
        }

        /** Where it may be null, it is so when nothing stands in any of its columns. */
        private Lecture ensemble(RecordComponent composant) {
            var ensemble = new LigneEnRecord<>(composant.getType(), conversions, composant.getName() + "_");
            var peutManquer = composant.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return ligne -> {
                var valeurs = ensemble.valeurs(ligne);
                return peutManquer && Arrays.stream(valeurs).allMatch(Objects::isNull)
                        ? null
                        : BeanUtils.instantiateClass(ensemble.constructeur, valeurs);
            };
        }

        /**
         * As it is called, or with the underscores of the database; within another record, first by the name of both: of {@code
         * lieu}, the {@code id} is {@code lieu_id}.
         */
        private @Nullable Integer colonne(Map<String, Integer> colonnes, String nom) {
            var soulignes = JdbcUtils.convertPropertyNameToUnderscoreName(nom);
            return Stream.of(dedans + soulignes, nom.toLowerCase(Locale.ROOT), soulignes)
                    .map(colonnes::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private Lecture lecture(RecordComponent composant, int rang, int colonne) {
            var type = composant.getType();
            var dit = new TypeDescriptor(MethodParameter.forExecutable(constructeur, rang));
            if (type == String.class) {
                return ligne -> ligne.getString(colonne);
            }
            if (type == Instant.class) {
                return ligne -> {
                    var lu = ligne.getTimestamp(colonne);
                    return lu == null ? null : lu.toInstant();
                };
            }
            if (Identifiant.class.isAssignableFrom(type) || Code.class.isAssignableFrom(type)) {
                var un = element(dit);
                return ligne -> un.apply(ligne.getObject(colonne));
            }
            if (type == List.class && dit.getElementTypeDescriptor() != null) {
                var chacun = element(dit.getElementTypeDescriptor());
                return ligne -> ligne.getObject(colonne) instanceof Array tableau
                        ? Arrays.stream((Object[]) tableau.getArray())
                                .map(chacun)
                                .toList()
                        : converti(ligne.getObject(colonne), dit);
            }
            return ligne -> converti(JdbcUtils.getResultSetValue(ligne, colonne, type), dit);
        }

        /** What one value of the database becomes, alone or within an array. */
        private Function<@Nullable Object, @Nullable Object> element(TypeDescriptor dit) {
            var type = dit.getType();
            if (Identifiant.class.isAssignableFrom(type)) {
                var id = BeanUtils.getResolvableConstructor(type);
                return lu -> lu instanceof UUID ? BeanUtils.instantiateClass(id, lu) : converti(lu, dit);
            }
            if (Code.class.isAssignableFrom(type) && type.isEnum()) {
                var connus = Arrays.stream(type.getEnumConstants())
                        .collect(Collectors.toMap(un -> ((Code) un).code(), Function.identity()));
                return lu ->
                        lu instanceof String code && connus.containsKey(code) ? connus.get(code) : converti(lu, dit);
            }
            return lu -> converti(lu, dit);
        }

        private @Nullable Object converti(@Nullable Object lu, TypeDescriptor dit) {
            return lu != null && dit.getObjectType().isInstance(lu) ? lu : conversions.convert(lu, dit);
        }
    }
}
