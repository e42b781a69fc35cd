-- The tables of a made-up old back office, as a Mexican broker's international desk might have grown them: Spanish names, composite keys, amounts as whole
-- cents, prices as whole ten-thousandths, dates as numbers, times as the clock on the wall in Mexico City, one-letter codes.
create schema viejo;

create table viejo.valores (
    clave_emisora varchar(7) not null,
    serie varchar(5) not null,
    tipo_valor varchar(2) not null,                 -- 1 accion, 1I accion extranjera, TR fondo
    isin char(12) not null,
    nombre_emisora varchar(80),
    moneda char(3) not null,
    forma_liquidacion char(1) not null,             -- N neto por contraparte central, O operacion por operacion
    titulos_circulacion bigint,
    primary key (clave_emisora, serie)
);

create table viejo.cuentas (
    sucursal smallint not null,
    num_contrato integer not null,
    nombre_cliente varchar(120) not null,
    clase_cuenta char(1) not null,                  -- C cliente, P posicion propia
    tipo_cuenta char(1) not null,                   -- E efectivo, M margen, I inventario
    formador char(1) not null,                      -- S, N
    tarifa varchar(20) not null,
    primary key (sucursal, num_contrato)
);

create table viejo.operaciones (
    fecha_operacion integer not null,               -- 20261110
    folio integer not null,
    sucursal smallint not null,
    num_contrato integer not null,
    clave_emisora varchar(7) not null,
    serie varchar(5) not null,
    tipo_operacion char(1) not null,                -- C compra, V venta
    titulos integer not null,
    precio_diezmilesimas bigint not null,
    importe_centavos bigint not null,
    comision_centavos bigint not null,
    hora_operacion timestamp not null,              -- hora local
    fecha_liquidacion integer not null,
    moneda char(3) not null,
    estatus char(1) not null,                       -- A activa, B borrador
    clave_usuario varchar(12),
    primary key (fecha_operacion, folio),
    foreign key (sucursal, num_contrato) references viejo.cuentas,
    foreign key (clave_emisora, serie) references viejo.valores
);

create table viejo.precios (
    fecha_precio integer not null,
    clave_emisora varchar(7) not null,
    serie varchar(5) not null,
    precio_cierre numeric(14,4) not null,
    moneda char(3) not null,
    fuente varchar(20) not null,
    primary key (fecha_precio, clave_emisora, serie),
    foreign key (clave_emisora, serie) references viejo.valores
);

create table viejo.movimientos_deposito (
    fecha_liquidacion integer not null,
    referencia varchar(16) not null,
    tipo_movimiento varchar(4) not null,            -- NETO, DVP, LIBR
    estatus char(1) not null,                       -- L liquidado, P pendiente
    cuenta_deposito varchar(10) not null,
    contraparte varchar(10),
    clave_emisora varchar(7) not null,
    serie varchar(5) not null,
    titulos integer not null,                       -- + entra a la cuenta
    importe_centavos bigint,
    moneda char(3) not null,
    primary key (fecha_liquidacion, referencia),
    foreign key (clave_emisora, serie) references viejo.valores
);

create table viejo.movimientos_efectivo (
    fecha_valor integer not null,
    folio integer not null,
    sucursal smallint not null,
    num_contrato integer not null,
    tipo_movimiento char(1) not null,               -- D deposito, R retiro
    importe_centavos bigint not null,               -- siempre positivo
    moneda char(3) not null,
    cuenta_bancaria varchar(20) not null,
    concepto varchar(200),
    primary key (fecha_valor, folio),
    foreign key (sucursal, num_contrato) references viejo.cuentas
);

create table viejo.apertura (
    renglon integer primary key,
    tipo_saldo char(1) not null,                    -- L lote, E efectivo, D deposito, M mayor
    cuenta varchar(20),
    cuenta_contable varchar(6),
    clave_emisora varchar(7),
    serie varchar(5),
    titulos integer,
    importe_centavos bigint,
    fecha_origen integer,
    moneda char(3) not null,
    foreign key (clave_emisora, serie) references viejo.valores
);

create table viejo.posiciones (
    fecha_posicion integer not null,
    sucursal smallint not null,
    num_contrato integer not null,
    clave_emisora varchar(7) not null,
    serie varchar(5) not null,
    titulos integer not null,
    primary key (fecha_posicion, sucursal, num_contrato, clave_emisora, serie),
    foreign key (sucursal, num_contrato) references viejo.cuentas,
    foreign key (clave_emisora, serie) references viejo.valores
);

create table viejo.saldos (
    fecha_saldo integer not null,
    sucursal smallint not null,
    num_contrato integer not null,
    moneda char(3) not null,
    importe_centavos bigint not null,
    primary key (fecha_saldo, sucursal, num_contrato, moneda),
    foreign key (sucursal, num_contrato) references viejo.cuentas
);

create table viejo.bitacora (
    momento timestamp with time zone not null,
    usuario varchar(12),
    texto text
);
