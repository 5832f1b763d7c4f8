package fr.estran.base;

import fr.estran.commun.Code;
import fr.estran.commun.Identifiant;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.SingleColumnRowMapper;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Repositories speak typed ids and closed lists; the driver hears uuids and codes. */
record ClientTypes(JdbcClient client, ConversionService conversions) implements JdbcClient {

    @Override
    public StatementSpec sql(String ordre) {
        return (StatementSpec) Proxy.newProxyInstance(
                StatementSpec.class.getClassLoader(),
                new Class<?>[] {StatementSpec.class},
                new Ordre(client.sql(ordre), conversions));
    }

    private record Ordre(StatementSpec dit, ConversionService conversions) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object ordre, Method methode, Object @Nullable [] valeurs) throws Throwable {
            if (methode.getName().equals("query") && valeurs != null && estUnId(valeurs[0])) {
                return dit.query(new Colonne<>((Class<?>) valeurs[0], conversions));
            }
            if (methode.getName().equals("paramSource") && valeurs != null) {
                dit.paramSource(new Champs(valeurs[0]));
                return ordre;
            }
            var rendu = rendre(methode, valeurs == null ? new Object[0] : valeurs);
            return rendu == dit ? ordre : rendu;
        }

        private @Nullable Object rendre(Method methode, Object[] valeurs) throws Throwable {
            try {
                return methode.invoke(dit, methode.getName().startsWith("param") ? ecrits(valeurs) : valeurs);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }

        private static boolean estUnId(Object lu) {
            return lu instanceof Class<?> type && Identifiant.class.isAssignableFrom(type);
        }

        private static @Nullable Object[] ecrits(@Nullable Object[] valeurs) {
            return Arrays.stream(valeurs).map(Ordre::ecrit).toArray();
        }

        private static @Nullable Object ecrit(@Nullable Object valeur) {
            return switch (valeur) {
                case Identifiant id -> id.valeur();
                case Identifiant[] ids -> Arrays.stream(ids).map(Ordre::ecrit).toArray(UUID[]::new);
                case Code code -> code.code();
                case Code[] codes -> Arrays.stream(codes).map(Ordre::ecrit).toArray(String[]::new);
                case Collection<?> plusieurs ->
                    plusieurs.stream().map(Ordre::ecrit).toList();
                case Map<?, ?> nommees -> ecrites(nommees);
                case null, default -> valeur;
            };
        }

        private static Map<?, ?> ecrites(Map<?, ?> nommees) {
            var ecrites = new HashMap<Object, @Nullable Object>();
            nommees.forEach((nom, valeur) -> ecrites.put(nom, ecrit(valeur)));
            return ecrites;
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

    private static final class Champs extends SimplePropertySqlParameterSource {

        Champs(Object record) {
            super(record);
        }

        @Override
        public @Nullable Object getValue(String nom) {
            return Ordre.ecrit(super.getValue(nom));
        }
    }
}
